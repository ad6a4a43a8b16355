//! # Initialisation that is tried again, with tasks
//!
//! A client connects when it is first needed. If that fails, or
//! panics, the next one who needs it tries again.
//!
//! `OnceCell` of tokio has `get_or_try_init`: one dials at a
//! time, an error is given to the one who dialled and not kept,
//! and those who wait meanwhile try in their turn. After a
//! panic, or when the one who dials is dropped in the middle,
//! the next one tries as well: the cell is not poisoned.
//!
//! Who dials does so in its own future. A client that goes away
//! cancels the dialling with itself, and the next one begins
//! anew; where that is a waste, dial in a task of its own and
//! let all wait for its handle.
//!
//! What the compiler does not check: that each try has a limit.
//! All who wait do so one after the other: where each try takes
//! long to fail, the last of them waits for the sum.

use std::convert::Infallible;
use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tokio::sync::OnceCell;

struct Conn {
    addr: String,
}

type Dialed = Result<Conn, &'static str>;

// 1. The cell contains the connection, and nothing until it goes
// well.
struct Client {
    dials: AtomicU32,
    all_ask: flume::Receiver<Infallible>,
    conn: OnceCell<Conn>,
}

impl Client {
    // 2. One dials at a time. Whoever comes meanwhile waits, and
    // finds the connection or tries in turn.
    async fn get(&self) -> Result<&Conn, &'static str> {
        self.conn.get_or_try_init(|| self.dial()).await
    }

    async fn dial(&self) -> Dialed {
        match self.dials.fetch_add(1, Ordering::Relaxed) + 1 {
            1 => Err("no route"),
            2 => panic!("bad handshake"),
            _ => {
                _ = self.all_ask.recv_async().await;
                Ok(Conn { addr: "db".to_owned() })
            }
        }
    }
}

// 3. A request that panics is answered all the same, as a server
// does it. Each has a task, and its handle tells.
async fn serve(client: Arc<Client>) -> String {
    let request = tokio::spawn(async move {
        let conn = client.get().await?;
        Ok::<_, &str>(format!("connected to {}", conn.addr))
    });
    match request.await {
        Ok(Ok(answer)) => answer,
        Ok(Err(error)) => format!("error: {error}"),
        Err(lost) => {
            let reason = lost.into_panic();
            let reason = reason.downcast_ref::<&str>();
            format!("panicked: {}", reason.unwrap_or(&"?"))
        }
    }
}

async fn run() {
    // 4. The first try fails, the second panics. The third is well,
    // and takes until all four of step 5 ask.
    let (asks, all_ask) = flume::bounded::<Infallible>(0);
    let (dials, conn) = (AtomicU32::new(0), OnceCell::new());
    let client = Arc::new(Client { dials, all_ask, conn });
    println!("{}", serve(Arc::clone(&client)).await);
    println!("{}", serve(Arc::clone(&client)).await);

    // 5. Four come at the same time, and one of them dials.
    let requests = [(); 4].map(|()| {
        let (client, asks) = (Arc::clone(&client), asks.clone());
        tokio::spawn(async move {
            drop(asks);
            serve(client).await
        })
    });
    drop(asks);
    for request in requests {
        println!("{}", request.await.unwrap());
    }
    println!("dials {}", client.dials.load(Ordering::Relaxed));
}

#[tokio::main]
pub async fn main() {
    // The answer says what panicked, so the hook is silent.
    panic::set_hook(Box::new(|_| {}));
    tokio::spawn(run()).await.unwrap();
}
