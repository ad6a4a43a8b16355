use crate::catalogue::{PAIR, Pair};
use crate::locks::{short_section, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "short_section",
    main: short_section::main,
    go: &["sync.Mutex", "Mutex.Unlock"],
    aliases: &[
        "critical section",
        "unlock before return",
        "unlock early",
        "do not hold a lock while working",
        "scope of a lock guard",
        "temporary guard",
    ],
    rust: &["std::sync::Mutex", "Option::take"],
    related: &["locks/copy_then_act", "rwlocks/map"],
    answers: &[
        "mutex_section_in_method",
        "unlock_on_each_exit",
        "several_sections",
    ],
    what_ifs: what_ifs::short_section::LIST,
    unshown: what_ifs::short_section::UNSHOWN,
    ..PAIR
};
