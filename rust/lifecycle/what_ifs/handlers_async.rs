//! What becomes of the registry of async handlers when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a handler is called under the lock",
        about: About::Lesson,
        change: Change::Tasks { take: "        let found =
            self.handlers.lock().unwrap().get(name).cloned();
        if let Some(handler) = found {
            return handler(Arc::clone(self), arg.to_owned()).await;
        }
", put: "        let handlers = self.handlers.lock().unwrap();
        if let Some(handler) = handlers.get(name) {
            return handler(Arc::clone(self), arg.to_owned()).await;
        }
" },
        becomes: Becomes::Refused { code: "error", says: "future cannot be sent between threads safely" },
        shows: &["a guard that is held there makes the future one that cannot be spawned"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a handler keeps an `Arc` of the registry that it is in",
        change: Change::Tasks { take: "    registry.set(\"once\", |registry, arg| async move {
", put: "    let held = Arc::clone(&registry);
    registry.set(\"holds\", move |_, _| {
        let held = Arc::clone(&held);
        async move { held.call(\"once\", \"\").await }
    });
    let weak = Arc::downgrade(&registry);
    let other = Arc::clone(&registry);
    drop(registry);
    println!(\"owners: {}\", weak.strong_count());
    let registry = other;
    registry.set(\"once\", |registry, arg| async move {
" },
        becomes: Becomes::Prints("\
two have met
owners: 2
once: hello
no handler \"once\""),
        shows: &["that no handler keeps an `Arc` of the registry beyond its call. One that is kept in the registry and holds it is never freed, nor is the registry"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a handler panics",
        about: About::Panic,
        change: Change::Tasks { take: "            if both.wait().await.is_leader() {
", put: "            assert!(Arc::strong_count(&both) > 9, \"nobody meets\");
            if both.wait().await.is_leader() {
" },
        becomes: Becomes::Ends { prints: "", says: "nobody meets", status: 101 },
        ..WHAT_IF
    },
];
