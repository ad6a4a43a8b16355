//! # A mutex or a channel
//!
//! Tickets are sold at two desks. One has a lock. The other has a
//! thread that owns the tickets and takes requests.
//!
//! With the lock, whoever calls does the work. There is nothing to
//! start and nothing to end, and a call that finds the lock free
//! costs little. It fits where each call is short, and its result
//! is needed at once.
//!
//! With the thread, whoever calls sends what is to be done. It fits
//! where the work is slow or blocks, such as writing to a file, and
//! where those who ask need not wait for it; where things have to
//! be done in the order in which they were asked for; and where the
//! owner waits for something else as well, such as a timer. It has
//! a price: a queue with a bound, an end, an error for those who
//! come after it, and a reply channel for each answer.
//!
//! A request that the owner leaves unanswered at its end must not
//! keep its caller waiting. std's channel drops what it still has
//! when the receiver goes, the reply's sender with it, and `recv`
//! returns. A bounded channel of crossbeam keeps it until the last
//! sender goes. Go asks for `ended` in each select.
//!
//! They fail in different ways. A panic under the lock is the
//! caller's, and poisons: the next one finds the tickets as they
//! were left. A panic in the owner takes the tickets with it: the
//! caller, and all who come later, find the desk closed.
//!
//! What the compiler does not check: which of the two fits. A desk
//! that asks itself waits for ever in both forms: by a second
//! `lock` in the same thread, or by a request that the owner sends
//! to itself and waits for.

use std::error::Error;
use std::fmt;
use std::sync::Mutex;
use std::sync::mpsc::{self, SyncSender};
use std::thread::{self, JoinHandle};

#[derive(Debug)]
enum Refused {
    SoldOut,
    Closed,
}

struct Tickets {
    left: u32,
}

impl Tickets {
    fn take(&mut self) -> Result<(), Refused> {
        let left = self.left.checked_sub(1);
        self.left = left.ok_or(Refused::SoldOut)?;
        Ok(())
    }
}

// 1. Whoever calls does the work, and waits for the turn. There is
// nothing to start and nothing to end.
struct Locked(Mutex<Tickets>);

impl Locked {
    fn take(&self) -> Result<(), Refused> {
        self.0.lock().unwrap().take()
    }
}

// 2. The owner does the work, one request after the other, and the
// tickets are a variable of its own. It has to be stopped: `None`
// is the request to end.
type Request = Box<dyn FnOnce(&mut Tickets) + Send>;

struct Owned {
    requests: SyncSender<Option<Request>>,
}

impl Owned {
    fn start(left: u32) -> (Owned, JoinHandle<()>) {
        let (tx, requests) =
            mpsc::sync_channel::<Option<Request>>(2);
        let owner = thread::spawn(move || {
            let mut tickets = Tickets { left };
            while let Ok(Some(request)) = requests.recv() {
                request(&mut tickets);
            }
        });
        (Owned { requests: tx }, owner)
    }

    // 3. To get an answer is a second channel, and a second wait.
    // To leave a message is neither.
    fn take(&self) -> Result<(), Refused> {
        let (tx, reply) = mpsc::sync_channel(1);
        self.send(move |tickets| _ = tx.send(tickets.take()))?;
        reply.recv().map_err(|_| Refused::Closed)?
    }

    fn send(
        &self,
        request: impl FnOnce(&mut Tickets) + Send + 'static,
    ) -> Result<(), Refused> {
        let sent = self.requests.send(Some(Box::new(request)));
        sent.map_err(|_| Refused::Closed)
    }

    fn close(&self, owner: JoinHandle<()>) {
        _ = self.requests.send(None); // it may have ended
        owner.join().unwrap();
    }
}

/// Lets four buy three each.
fn sell_out(
    take: impl Fn() -> Result<(), Refused> + Sync,
) -> String {
    let buy = || (0..3).filter(|_| take().is_ok()).count();
    let sold: usize = thread::scope(|s| {
        let users = [(); 4].map(|()| s.spawn(buy));
        users.map(|user| user.join().unwrap()).iter().sum()
    });
    format!("sold {sold} of 12")
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refused::SoldOut => "sold out",
            Refused::Closed => "closed",
        })
    }
}

impl Error for Refused {}

pub fn main() {
    // 4. For those who buy, both desks are the same.
    let locked = Locked(Mutex::new(Tickets { left: 10 }));
    let (owned, owner) = Owned::start(10);
    println!("locked: {}", sell_out(|| locked.take()));
    println!("owned: {}", sell_out(|| owned.take()));

    // 5. Somebody counts the tickets, and takes time for it. At the
    // one desk there is no way in meanwhile. At the other one, two
    // tickets are given back by those who do not wait.
    let counting = locked.0.lock().unwrap();
    let free = locked.0.try_lock().is_ok();
    drop(counting);
    println!("locked: free while it is counted: {free}");

    let (begin, begun) = mpsc::channel();
    let (gate, opened) = mpsc::channel::<()>();
    let count = move |tickets: &mut Tickets| {
        begin.send(tickets.left).unwrap();
        _ = opened.recv(); // until the gate is dropped
    };
    owned.send(count).unwrap();
    println!("owned: left {}", begun.recv().unwrap());
    for _ in 0..2 {
        owned.send(|tickets| tickets.left += 1).unwrap();
    }
    match owned.requests.try_send(Some(Box::new(|_| ()))) {
        Ok(()) => println!("owned: room for a third"),
        Err(_) => println!("owned: two messages are left, full"),
    }
    drop(gate);

    // 6. What was sent before a question is done before it. After
    // the end there is nobody to ask.
    println!("owned: sold again {}", owned.take().is_ok());
    owned.close(owner);
    println!("owned: {}", owned.take().unwrap_err());
}
