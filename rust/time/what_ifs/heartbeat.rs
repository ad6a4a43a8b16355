//! What becomes of the heartbeat when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const TOGETHER: &str = "in the first period: 8
spread: false
too early: 0
beat 0
beat 1
beat 2
ended after 3: the peer has gone";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "all begin at the same time",
        about: About::Lesson,
        change: Change::Go {
            take: "	return rand.N(period)
",
            put: "	return period / 2
",
        },
        becomes: Becomes::Prints(TOGETHER),
        ..WHAT_IF
    },
    WhatIf {
        question: "all begin at the same time",
        about: About::Lesson,
        change: Change::Rust {
            take: "    let random = RandomState::new().hash_one(());
    // Not 1.0: the period itself is never reached.
    period.mul_f64(random as f64 / u64::MAX as f64 * 0.999)
",
            put: "    period / 2
",
        },
        becomes: Becomes::Prints(TOGETHER),
        ..WHAT_IF
    },
    WhatIf {
        question: "the ticker is stopped after the first beat",
        change: Change::Go {
            take: "		beats++
",
            put: "		beats++
		ticker.Stop()
",
        },
        becomes: Becomes::WaitsForEver { prints: "" },
        shows: &["Stop does not close the ticker's channel"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop looks at what `send` says once in ten beats",
        change: Change::Go {
            take: "		if err := h.send(beats); err != nil {
",
            put: "		err := h.send(beats)
		if beats == 10 {
",
        },
        becomes: Becomes::Prints(
            "in the first period: 8
spread: true
too early: 0
beat 0
beat 1
beat 2
ended after 10: the peer has gone",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop looks at what `send` says once in ten beats",
        change: Change::Rust {
            take: "            if let Err(gone) = (self.send)(beats) {
",
            put: "            if let Err(gone) = (self.send)(beats)
                && beats == 10
            {
",
        },
        becomes: Becomes::Prints(
            "in the first period: 8
spread: true
too early: 0
beat 0
beat 1
beat 2
ended after 10: the peer has gone",
        ),
        shows: &["that the loop ends. One that does not look at what `send` says \
                 beats for nobody"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a beat takes longer than three periods",
        change: Change::Rust {
            take: "        let send = |beat| tx.send(beat).map_err(|_| Gone);
",
            put: "        let send = |beat| {
            thread::sleep(4 * period);
            tx.send(beat).map_err(|_| Gone)
        };
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "the beats are numbered by the loop, and none is \
                      sent for a tick that was missed",
        },
        shows: &["that are missed are left out"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a heart panics",
        about: About::Panic,
        change: Change::Go {
            take: "			if beat > 0 {
				return errGone
			}
			return nil
",
            put: "			panic(\"no beat\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no beat",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a heart panics",
        about: About::Panic,
        change: Change::Rust {
            take: "|beat| if beat > 0 { Err(Gone) } else { Ok(()) };",
            put: "|_| panic!(\"no beat\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no beat",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a heart panics, and its peer waits for the next beat",
        change: Change::Rust {
            take: "        let send = |beat| tx.send(beat).map_err(|_| Gone);
",
            put: "        let send = |beat| match beat {
            2 => panic!(\"no beat\"),
            _ => tx.send(beat).map_err(|_| Gone),
        };
",
        },
        becomes: Becomes::Ends {
            prints: "in the first period: 8
spread: true
too early: 0
beat 0
beat 1",
            says: "no beat",
            status: 101,
        },
        ..WHAT_IF
    },
];
