use crate::catalogue::{Kind, Mistake, PAIR, Pair};
use crate::locks::{unlock_and_relock, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "unlock_and_relock",
    main: unlock_and_relock::main,
    go: &["sync.Mutex", "Mutex.Unlock"],
    aliases: &[
        "unlock during a slow call",
        "unlock and lock again",
        "recheck after relock",
        "unlock of unlocked mutex",
        "MutexGuard::unlocked",
    ],
    rust: &["std::sync::Mutex", "drop"],
    related: &["locks/short_section", "rwlocks/second_look"],
    answers: &["unlock_relock_mid_method"],
    mistakes: &[Mistake {
        name: "used_in_the_gap",
        summary: "what was found under the lock is read while the lock is let go of",
        categories: &[31],
        kind: Kind::Mistake,
    }],
    what_ifs: what_ifs::unlock_and_relock::LIST,
    unshown: what_ifs::unlock_and_relock::UNSHOWN,
    ..PAIR
};
