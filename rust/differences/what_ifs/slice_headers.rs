//! What becomes of the slices when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a clone is sent",
        about: About::Lesson,
        change: Change::Go {
            take: "	batches <- batch
",
            put: "	batches <- slices.Clone(batch)
",
        },
        becomes: Becomes::Prints(
            "queue [1 2 3 10 20 30]
sender [0 0 1] receiver [0 0 2]",
        ),
        shows: &["Both sides now use one array"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the vector itself is sent",
        about: About::Lesson,
        change: Change::Rust {
            take: "batches.send(batch.clone())",
            put: "batches.send(batch)",
        },
        becomes: Becomes::Refused {
            code: "E0382",
            says: "borrow of moved value: `batch`",
        },
        shows: &["the sender has no name for it afterwards"],
        ..WHAT_IF
    },
    WhatIf {
        question: "there is no room left in the array",
        change: Change::Go {
            take: "make([]int, 2, 4)",
            put: "make([]int, 2)",
        },
        becomes: Becomes::Prints(
            "queue [1 2 3 10 20 30]
sender [0 0 1] receiver [0 0 2]",
        ),
        shows: &["in which there is room left"],
        ..WHAT_IF
    },
    WhatIf {
        question: "both have one vector, in a lock",
        change: Change::Rust {
            take: "    let mut batch = vec![0, 0];
    batches.send(batch.clone()).unwrap();
    let mut received = inbox.recv().unwrap();

    // 3. Each appends, to a vector of its own.
    batch.push(1);
    received.push(2);
    println!(\"sender {batch:?} receiver {received:?}\");
",
            put: "    use std::sync::{Arc, Mutex};
    let batch = Arc::new(Mutex::new(vec![0, 0]));
    batches.send(Arc::clone(&batch)).unwrap();
    let received = inbox.recv().unwrap();

    // 3. Each appends, to the same vector.
    batch.lock().unwrap().push(1);
    received.lock().unwrap().push(2);
    println!(\"both {:?}\", batch.lock().unwrap());
",
        },
        becomes: Becomes::Prints(
            "queue [1, 2, 3, 10, 20, 30]
both [0, 0, 1, 2]",
        ),
        shows: &["wants a lock around the `Vec`"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop borrows the queue",
        change: Change::Rust {
            take: "    for i in 0..queue.len() {
        queue.push(queue[i] * 10);
    }
",
            put: "    for n in &queue {
        queue.push(n * 10);
    }
",
        },
        becomes: Becomes::Refused {
            code: "E0502",
            says: "cannot borrow `queue` as mutable because it is also borrowed as immutable",
        },
        shows: &["and the append is refused"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the length is read in each round",
        change: Change::Go {
            take: "	for _, n := range queue {
		queue = append(queue, n*10)
	}
",
            put: "	for i := 0; i < len(queue) && i < 5; i++ {
		queue = append(queue, queue[i]*10)
	}
",
        },
        becomes: Becomes::Prints(
            "queue [1 2 3 10 20 30 100 200]
sender [0 0 2] receiver [0 0 2]",
        ),
        shows: &["Range looks at the header once"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the length is read in each round",
        change: Change::Rust {
            take: "    for i in 0..queue.len() {
        queue.push(queue[i] * 10);
    }
",
            put: "    let mut i = 0;
    while i < queue.len() && i < 5 {
        queue.push(queue[i] * 10);
        i += 1;
    }
",
        },
        becomes: Becomes::Prints(
            "queue [1, 2, 3, 10, 20, 30, 100, 200]
sender [0, 0, 1] receiver [0, 0, 2]",
        ),
        shows: &[
            "that the end is computed once",
            "the loop sees what it has appended itself",
        ],
        ..WHAT_IF
    },
];
