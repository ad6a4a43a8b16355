use crate::catalogue::{PAIR, Pair};
use crate::differences::{unlock_elsewhere, what_ifs};

pub(crate) const ENTRY: Pair = Pair {
    name: "unlock_elsewhere",
    main: unlock_elsewhere::main,
    go: &["sync.Mutex", "Mutex.Lock", "Mutex.Unlock", "go"],
    aliases: &[
        "unlock in another goroutine",
        "lock handed over",
        "MutexGuard is not Send",
        "owned permit",
    ],
    rust: &["std::sync::mpsc::sync_channel", "Drop"],
    related: &["locks/guarded_struct", "composition/semaphore"],
    answers: &[
        "returns_with_lock_held",
        "unlocks_what_caller_locked",
    ],
    what_ifs: what_ifs::unlock_elsewhere::LIST,
    unshown: what_ifs::unlock_elsewhere::UNSHOWN,
    ..PAIR
};
