//! What becomes of the close that may be called twice, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "A flag that is swapped would let the second one return",
    because: "which of the two is the second is luck; the what-if above, where nobody waits, shows what is missing then",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "close does not wait",
        about: About::Lesson,
        change: Change::Tasks { take: "        let ended = self.out.get_or_init(|| async {
            let task = &mut *self.task.lock().await;
            task.await
        });
", put: "        let ended = self.out.get_or_init(|| async {
            let task = &*self.task.lock().await;
            task.abort();
            Ok(Vec::new())
        });
" },
        becomes: Becomes::Prints("lines: 0 0"),
        shows: &["that `close` waits for the end"],
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody sends when it is closed",
        change: Change::Tasks { take: "    for line in writer.close().await {
", put: "    let late = writer.lines.send(String::new()).await;
    println!(\"late: {}\", late.is_ok());
    for line in writer.close().await {
" },
        becomes: Becomes::Prints("\
lines: 3 3
late: false
line 0
line 1
line 2"),
        shows: &["From then on a `send` is an error"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the first caller gives up",
        change: Change::Tasks { take: "    // 4. Two close it at the same time, and one more later.
", put: "    // 4. Two close it at the same time, and one more later.
    let gone = futures::poll!(std::pin::pin!(writer.close()));
    println!(\"given up: {}\", gone.is_pending());
" },
        becomes: Becomes::Prints("\
given up: true
lines: 3 3
line 0
line 1
line 2"),
        shows: &["When the first caller is dropped in the middle, by a timeout say, the next one goes on in its place"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the loop panics",
        about: About::Panic,
        change: Change::Tasks { take: "                    out.push(line);
", put: "                    assert!(out.len() < 2, \"no room for {line}\");
                    out.push(line);
" },
        becomes: Becomes::Ends { prints: "", says: "no room for line 2", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "the task was stopped by force, and two look at its end",
        change: Change::Tasks { take: "async fn run() {
", put: "async fn run() {
    let (gone, slow) = flume::bounded(0);
    drop(gone);
    let failed = Writer::start(slow);
    failed.task.lock().await.abort();
    for _ in 0..2 {
        failed.stop.cancel();
        let ended = failed.out.get_or_init(|| async {
            let task = &mut *failed.task.lock().await;
            task.await
        });
        println!(\"failed: {}\", ended.await.is_err());
    }
" },
        becomes: Becomes::Prints("\
failed: true
failed: true
lines: 3 3
line 0
line 1
line 2"),
        shows: &["and all get the same result, an error too"],
        ..WHAT_IF
    },
];
