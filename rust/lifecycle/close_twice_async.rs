//! # Close that may be called twice, with tasks
//!
//! A component that several tasks share through an `Arc` is
//! closed more than once, and by several at the same time. Each
//! `close` returns when the component has ended.
//!
//! A `OnceCell` of tokio does it: the first caller of
//! `get_or_init` runs the future, those who come meanwhile
//! wait, and all get the same result, an error too: a handle
//! that has given its result may not be awaited again. When the
//! first caller is dropped in the middle, by a timeout say, the
//! next one goes on in its place. So nothing may be taken out
//! of the struct for good: the handle is awaited where it is,
//! under a lock of tokio, whose guard may be held over an
//! await.
//!
//! The receiver closes its channel. From then on a `send` is an
//! error, and what was accepted before is still received: no
//! line is accepted and lost. Go's channel cannot be closed from
//! that side.
//!
//! What the compiler does not check: that `close` waits for the
//! end, in every caller. A flag that is swapped would let the
//! second one return while the first one still waits.

use std::convert::Infallible;
use std::sync::Arc;

use tokio::sync::{Mutex, OnceCell, mpsc};
use tokio::task::{JoinError, JoinHandle};
use tokio_util::sync::CancellationToken;

struct Writer {
    lines: mpsc::Sender<String>,
    stop: CancellationToken,
    task: Mutex<JoinHandle<Vec<String>>>,
    out: OnceCell<Result<Vec<String>, JoinError>>,
}

impl Writer {
    fn start(slow: flume::Receiver<Infallible>) -> Writer {
        let (tx, lines) = mpsc::channel(8);
        let stop = CancellationToken::new();
        let task = tokio::spawn(looped(lines, stop.clone(), slow));
        Writer {
            lines: tx,
            stop,
            task: Mutex::new(task),
            out: OnceCell::new(),
        }
    }
}

// 1. When it is stopped, the loop writes what it has accepted.
async fn looped(
    mut lines: mpsc::Receiver<String>,
    stop: CancellationToken,
    slow: flume::Receiver<Infallible>,
) -> Vec<String> {
    let mut out = Vec::new();
    loop {
        tokio::select! {
            line = lines.recv() => match line {
                Some(line) => {
                    _ = slow.recv_async().await;
                    out.push(line);
                }
                None => return out,
            },
            () = stop.cancelled(), if !lines.is_closed() => {
                lines.close();
            }
        }
    }
}

// 2. All of them tell the loop, and whoever is first waits for it.
// The others wait for that: to find it stopped is not to find it
// ended.
impl Writer {
    async fn close(&self) -> &[String] {
        self.stop.cancel();
        let ended = self.out.get_or_init(|| async {
            let task = &mut *self.task.lock().await;
            task.await
        });
        ended.await.as_ref().unwrap()
    }
}

async fn run() {
    // 3. A line takes until two have begun to close the writer.
    let (closing, slow) = flume::bounded(0);
    let writer = Arc::new(Writer::start(slow));
    for n in 0..3 {
        writer.lines.send(format!("line {n}")).await.unwrap();
    }

    // 4. Two close it at the same time, and one more later.
    let closers = [closing.clone(), closing].map(|closing| {
        let writer = Arc::clone(&writer);
        tokio::spawn(async move {
            drop(closing);
            writer.close().await.len()
        })
    });
    let [first, second] = closers;
    let (first, second) = tokio::try_join!(first, second).unwrap();
    println!("lines: {first} {second}");
    for line in writer.close().await {
        println!("{line}");
    }
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}
