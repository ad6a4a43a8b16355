//! What becomes of the debounce, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "a change is not waited after",
        about: About::Lesson,
        change: Change::Tasks { take: "                let due = Instant::now() + quiet(text);
                unsaved = Some((text, due));
", put: "                _ = quiet(text);
                unsaved = None::<(&str, Instant)>;
                save(text);
" },
        becomes: Becomes::Prints("\
at the end: 3 a
when quiet: ab
at the end: 3"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the end saves nothing",
        change: Change::Tasks { take: "                if let Some((text, _)) = unsaved {
                    save(text);
                }
                return;
", put: "                assert!(unsaved.is_none(), \"not saved\");
                return;
" },
        becomes: Becomes::Ends { prints: "", says: "not saved", status: 101 },
        shows: &["that the end saves what is left"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the task is aborted at the end",
        change: Change::Tasks { take: "        drop(self.changes);
        self.task.await.unwrap();
", put: "        self.task.abort();
        let saved = self.task.await.is_ok();
        assert!(saved, \"not saved\");
        drop(self.changes);
" },
        becomes: Becomes::Ends { prints: "", says: "not saved", status: 101 },
        shows: &["and that somebody waits for it", "drops a task where it waits, with what it had to save"],
        ..WHAT_IF
    },
    WhatIf {
        question: "a destructor waits for the task",
        change: Change::Tasks { take: "async fn looped(", put: "\
impl Drop for Saver {
    fn drop(&mut self) {
        (&mut self.task).await.unwrap();
    }
}

async fn looped(" },
        becomes: Becomes::Refused { code: "E0728", says: "`await` is only allowed inside `async` functions and blocks" },
        shows: &["a destructor cannot await"],
        ..WHAT_IF
    },
    WhatIf {
        question: "saving panics",
        about: About::Panic,
        change: Change::Tasks { take: "Saver::start(move |t| tx.try_send(t).unwrap());", put: "\
Saver::start(move |t| {
        tx.try_send(t).unwrap();
        panic!(\"no disk\");
    });" },
        becomes: Becomes::Ends { prints: "", says: "no disk", status: 101 },
        ..WHAT_IF
    },
];
