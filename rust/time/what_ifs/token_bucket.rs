//! What becomes of the token bucket when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

const NO_BOUND: &str = "\
at once: 3
a half later: 0
two seconds: 2
an hour: 8
one and a half more: 8
the other half: 8";

const REST_LOST: &str = "\
at once: 3
a half later: 0
two seconds: 2
an hour: 3
one and a half more: 1
the other half: 0";

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the bucket has no bound",
        about: About::Lesson,
        change: Change::Go {
            take: "min(b.tokens+periods, b.burst)",
            put: "b.tokens + periods",
        },
        becomes: Becomes::Prints(NO_BOUND),
        ..WHAT_IF
    },
    WhatIf {
        question: "the bucket has no bound",
        about: About::Lesson,
        change: Change::Rust {
            take: "state.tokens.saturating_add(periods).min(self.burst);",
            put: "state.tokens.saturating_add(periods);",
        },
        becomes: Becomes::Prints(NO_BOUND),
        ..WHAT_IF
    },
    WhatIf {
        question: "the next period begins now",
        change: Change::Go {
            take: "b.since = b.since.Add(time.Duration(periods) * b.period)",
            put: "b.since = now",
        },
        becomes: Becomes::Prints(REST_LOST),
        shows: &["A part of a period is not lost"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the next period begins now",
        change: Change::Rust {
            take: "state.since += periods * self.period;",
            put: "if periods > 0 {
            state.since = now;
        }",
        },
        becomes: Becomes::Prints(REST_LOST),
        shows: &["the rest is not lost"],
        ..WHAT_IF
    },
    WhatIf {
        question: "look and take are two sections, and all look first",
        change: Change::Go {
            take: "func (b *bucket) allow(now time.Time) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if periods := int(now.Sub(b.since) / b.period); periods > 0 {
		b.tokens = min(b.tokens+periods, b.burst)
		b.since = b.since.Add(time.Duration(periods) * b.period)
	}
	if b.tokens == 0 {
		return false
	}
	b.tokens--
",
            put: "var looks atomic.Int64

func (b *bucket) allow(now time.Time) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if periods := int(now.Sub(b.since) / b.period); periods > 0 {
		b.tokens = min(b.tokens+periods, b.burst)
		b.since = b.since.Add(time.Duration(periods) * b.period)
	}
	some := b.tokens > 0
	b.mu.Unlock()
	all := (looks.Add(1) + 7) / 8 * 8
	for looks.Load() < all {
		runtime.Gosched()
	}
	b.mu.Lock()
	if !some {
		return false
	}
	b.tokens = max(b.tokens-1, 0)
",
        },
        becomes: Becomes::Prints(
            "\
at once: 8
a half later: 0
two seconds: 8
an hour: 8
one and a half more: 8
the other half: 8",
        ),
        shows: &["Look and take are one section"],
        ..WHAT_IF
    },
    WhatIf {
        question: "look and take are two sections, and all look first",
        change: Change::Rust {
            take: "        if state.tokens == 0 {
            return false;
        }
        state.tokens -= 1;
",
            put: "        let some = state.tokens > 0;
        drop(state);
        static ALL: std::sync::Barrier = std::sync::Barrier::new(8);
        ALL.wait();
        if !some {
            return false;
        }
        let mut state = self.state.lock().unwrap();
        state.tokens = state.tokens.saturating_sub(1);
",
        },
        becomes: Becomes::Prints(
            "\
at once: 8
a half later: 0
two seconds: 8
an hour: 8
one and a half more: 8
the other half: 8",
        ),
        shows: &[
            "that look and take are one section",
            "two who look at the last token both take it",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever takes a token panics",
        about: About::Panic,
        change: Change::Go {
            take: "b.tokens--",
            put: "panic(\"no token\")",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no token",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "whoever takes a token panics",
        about: About::Panic,
        change: Change::Rust {
            take: "state.tokens -= 1;",
            put: "panic!(\"no token\");",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no token",
            status: 101,
        },
        ..WHAT_IF
    },
];
