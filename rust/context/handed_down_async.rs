//! # A token handed down
//!
//! The token of a request goes to every function that has to
//! know of its end.
//!
//! In a task that is not every function that waits. A future
//! ends where it waits when it is dropped, and all that it was
//! waiting for is dropped with it. So a caller who wants no more
//! than that hands nothing down: it wraps the whole call, with
//! `run_until_cancelled` at the top, in `timeout` or in a
//! `select!`, and gets nothing back from below.
//!
//! Here the functions on the way have something to say of the
//! end: the error of the middle names the request. So the bottom
//! takes the token, makes the end an error, and the error goes
//! up through every caller, by `?`. It keeps what it was in a
//! field, as `%w` does.
//!
//! What is dropped at the bottom is the wait for the answer. The
//! query itself has left: whoever works on it finds out when it
//! answers, because `send` of a oneshot then gives the answer
//! back.
//!
//! What the compiler does not check: that what waits looks at
//! the token. A function that takes one and awaits the reply
//! alone compiles, and its caller waits.

use std::error::Error;
use std::fmt;

use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

struct Query {
    id: u32,
    reply: oneshot::Sender<String>,
}

struct Database {
    queries: mpsc::Sender<Query>,
    stuck: CancellationToken,
    stop: CancellationToken,
    task: JoinHandle<()>,
}

impl Database {
    fn open() -> Database {
        let (queries_tx, mut queries) = mpsc::channel::<Query>(1);
        let stuck = CancellationToken::new();
        let stop = CancellationToken::new();
        // 1. The database answers one query after the other. At the
        // second it is stuck.
        let (at_second, stopped) = (stuck.clone(), stop.clone());
        let task = tokio::spawn(async move {
            let first = queries.recv().await.unwrap();
            let name = format!("user-{}", first.id);
            first.reply.send(name).unwrap();
            let _second = queries.recv().await.unwrap();
            at_second.cancel();
            stopped.cancelled().await;
        });
        Database { queries: queries_tx, stuck, stop, task }
    }

    // 2. At the bottom, whatever waits, waits for the token too.
    async fn get(
        &self,
        token: &CancellationToken,
        id: u32,
    ) -> Result<String, Cancelled> {
        let (reply, answer) = oneshot::channel();
        let call = async {
            let query = Query { id, reply };
            let sent = self.queries.send(query).await;
            assert!(sent.is_ok(), "the database runs");
            answer.await.expect("it answers")
        };
        token.run_until_cancelled(call).await.ok_or(Cancelled)
    }
}

// 3. In the middle it is handed on. An error says where it was, and
// keeps what it was.
async fn name_of(
    token: &CancellationToken,
    database: &Database,
    id: u32,
) -> Result<String, NoName> {
    let name = database.get(token, id).await;
    name.map_err(|source| NoName { id, source })
}

async fn greet(
    token: &CancellationToken,
    database: &Database,
    id: u32,
) -> Result<String, NoName> {
    let name = name_of(token, database, id).await?;
    Ok(format!("hello {name}"))
}

#[derive(Debug, PartialEq)]
struct Cancelled;

impl fmt::Display for Cancelled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("context canceled")
    }
}

impl Error for Cancelled {}

#[derive(Debug)]
struct NoName {
    id: u32,
    source: Cancelled,
}

impl fmt::Display for NoName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "name of {}: {}", self.id, self.source)
    }
}

impl Error for NoName {}

async fn run() {
    let database = Database::open();

    // 4. At the top it is made, and ended by whoever made it.
    let token = CancellationToken::new();
    println!("{}", greet(&token, &database, 1).await.unwrap());

    let canceller = tokio::spawn({
        let stuck = database.stuck.clone();
        let cancel = token.clone().drop_guard();
        async move {
            stuck.cancelled().await;
            drop(cancel);
        }
    });
    let error = greet(&token, &database, 2).await.unwrap_err();
    println!("{error}");
    println!("cancelled: {}", error.source == Cancelled);
    canceller.await.unwrap();

    // 5. What is called with a token that has ended ends at once.
    let error = greet(&token, &database, 3).await.unwrap_err();
    println!("{error}");
    database.stop.cancel();
    database.task.await.unwrap();
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}
