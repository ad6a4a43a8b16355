//! What becomes of the tasks that are forgotten when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the task is stopped with its handle",
        about: About::Lesson,
        change: Change::Tasks { take: "        tokio::spawn(async move { peer.notify(text).await });
", put: "        tokio::spawn(async move { peer.notify(text).await }).abort();
" },
        becomes: Becomes::Ends { prints: "", says: "called `Result::unwrap()` on an `Err` value: Disconnected", status: 101 },
        shows: &["To drop it is to let the task run on, and not to stop it"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the stuck task has something to clean up",
        change: Change::Tasks { take: "        self.post(format!(\"{} got {text}\", self.name)).await;
", put: "        struct CleanUp(&'static str);
        impl Drop for CleanUp {
            fn drop(&mut self) {
                if self.0 == \"zoe\" {
                    println!(\"{} is dropped\", self.0);
                }
            }
        }
        let _clean_up = CleanUp(self.name);
        self.post(format!(\"{} got {text}\", self.name)).await;
        if self.name == \"zoe\" {
            std::future::pending().await
        }
" },
        becomes: Becomes::Prints("\
ada got hello
bob got hello
eve got hello
begun: 4
saved draft
the end
zoe is dropped"),
        shows: &["When the runtime ends, with `main`, a task is dropped where it waits. Its destructors run", "that the task ever ends"],
        ..WHAT_IF
    },
    WhatIf {
        question: "one panics",
        about: About::Panic,
        change: Change::Tasks { take: "    tokio::spawn(async move { saved_tx.send_async(\"draft\").await });
", put: "    tokio::spawn(async move {
        saved_tx.send_async(\"draft\").await.unwrap();
        panic!(\"no disk\");
    })
    .await
    .unwrap_err();
" },
        becomes: Becomes::Ends { prints: "\
ada got hello
bob got hello
eve got hello
begun: 4
saved draft
the end", says: "no disk", status: 0 },
        shows: &["while in Rust the message is all there is"],
        ..WHAT_IF
    },
];
