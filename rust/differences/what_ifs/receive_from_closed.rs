//! What becomes of a receive from a closed channel when it is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the receiver stops at the end",
        about: About::Lesson,
        change: Change::Go {
            take: "	fmt.Println(\"third \", <-readings)
",
            put: "	for reading := range readings {
		fmt.Println(\"third \", reading)
	}
",
        },
        becomes: Becomes::Prints(
            "first  7
second 0
fourth 0 false",
        ),
        shows: &["A range over the channel does"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the end is taken for the default",
        about: About::Lesson,
        change: Change::Rust {
            take: "    println!(\"third  {:?}\", readings.recv());
",
            put: "    let reading = readings.recv().unwrap_or_default();
    println!(\"third  {reading}\");
",
        },
        becomes: Becomes::Prints(
            "first  Ok(7)
second Ok(0)
third  0
fourth Err(Disconnected)",
        ),
        shows: &["what is done with the `Err`",
 "the zero is back, and counted as a reading"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver stops at the end",
        change: Change::Rust {
            take: "    println!(\"third  {:?}\", readings.recv());
",
            put: "    for reading in &readings {
        println!(\"third  {reading}\");
    }
",
        },
        becomes: Becomes::Prints(
            "first  Ok(7)
second Ok(0)
fourth Err(Disconnected)",
        ),
        shows: &["which stops there"],
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody asks a thousand times",
        change: Change::Go {
            take: "	fmt.Println(\"third \", <-readings)
",
            put: "	sum := 0
	for range 1000 {
		sum += <-readings
	}
	fmt.Println(\"third \", sum)
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "each of the thousand is a zero",
        },
        shows: &["without waiting and without end"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody closes the channel",
        change: Change::Go {
            take: "	close(readings)
",
            put: "",
        },
        becomes: Becomes::Ends {
            prints: "first  7\nsecond 0",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the sender lives on, and nothing has come yet",
        change: Change::Rust {
            take: "    drop(tx);

    // 1. What was sent before the last sender went still comes.
    println!(\"first  {:?}\", readings.recv());
    println!(\"second {:?}\", readings.recv());

    // 2. Then comes an error, at once and as often as somebody
    // asks.
    println!(\"third  {:?}\", readings.recv());
",
            put: "
    // 1. What was sent before the last sender went still comes.
    println!(\"first  {:?}\", readings.recv());
    println!(\"second {:?}\", readings.recv());
",
        },
        becomes: Becomes::Prints(
            "first  Ok(7)
second Ok(0)
fourth Err(Empty)",
        ),
        shows: &["`Empty` is \"nothing yet\"", "nothing yet, or nothing any more"],
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody makes the channel",
        change: Change::Go {
            take: "	readings := make(chan int, 2)
	readings <- 7
	readings <- 0
	close(readings)
",
            put: "	var readings chan int
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        shows: &[],
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody closes a channel that nobody made",
        change: Change::Go {
            take: "	readings := make(chan int, 2)
	readings <- 7
	readings <- 0
",
            put: "	var readings chan int
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: close of nil channel",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "nobody makes the channel",
        change: Change::Rust {
            take: "    let (tx, readings) = mpsc::sync_channel(2);
    tx.send(7).unwrap();
    tx.send(0).unwrap();
    drop(tx);
",
            put: "    let readings: mpsc::Receiver<i32>;
",
        },
        becomes: Becomes::Refused {
            code: "E0381",
            says: "used binding `readings` isn't initialized",
        },
        shows: &[
            "a variable that holds nothing yet cannot be used",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "the receiver is crossbeam's `never`",
        change: Change::Rust {
            take: "    println!(\"fourth {:?}\", readings.try_recv());
",
            put: "    let readings = crossbeam::channel::never::<i32>();
    println!(\"fourth {:?}\", readings.try_recv());
",
        },
        becomes: Becomes::Prints(
            "first  Ok(7)
second Ok(0)
third  Err(RecvError)
fourth Err(Empty)",
        ),
        shows: &["is one that is never ready"],
        ..WHAT_IF
    },
];
