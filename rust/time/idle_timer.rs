//! # A timer that is set anew
//!
//! Ends a loop when nothing has come for a while: a limit that
//! moves with each message.
//!
//! Go has a timer, with `Reset` and `Stop`. Here it is a
//! variable of the loop, the moment at which it is too late, and
//! `recv_deadline` waits until then. To set it anew is an
//! assignment; to stop it is `None`. There is no old setting
//! that could still fire.
//!
//! Three things end the wait, and they are three values: a
//! message, `Timeout`, and `Disconnected` when nobody can renew
//! it any more.
//!
//! A message that is there is received, also when the moment is
//! over: who renews late, and before the loop has looked, has
//! renewed. Go's `select` then takes one of the two by chance.
//!
//! What the compiler does not check: that each message moves the
//! limit, and that there is one. The wait for ever is one `None`
//! away.

use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crossbeam::channel::{
    self, Receiver, RecvTimeoutError, Sender,
};

enum Command {
    Renew(Duration),
    Hold,
}

struct Lease {
    commands: Sender<Command>,
    thread: JoinHandle<String>,
}

// 1. One deadline for the whole life of the loop.
fn run(commands: &Receiver<Command>, first: Duration) -> String {
    let mut deadline = Some(Instant::now() + first);
    let (mut renewed, mut held) = (0, 0);
    loop {
        let command = match deadline {
            Some(at) => commands.recv_deadline(at),
            None => commands.recv().map_err(RecvTimeoutError::from),
        };
        match command {
            // 2. What was set before is gone with the assignment.
            Ok(Command::Renew(wait)) => {
                renewed += 1;
                held += u32::from(deadline.is_none());
                deadline = Some(Instant::now() + wait);
            }
            Ok(Command::Hold) => deadline = None,
            Err(RecvTimeoutError::Timeout) => {
                return format!(
                    "expired, renewed {renewed}, held {held}"
                );
            }
            Err(RecvTimeoutError::Disconnected) => {
                return format!(
                    "stopped, renewed {renewed}, held {held}"
                );
            }
        }
    }
}

impl Lease {
    fn new(first: Duration) -> Lease {
        let (tx, commands) = channel::bounded(0);
        let thread = thread::spawn(move || run(&commands, first));
        Lease { commands: tx, thread }
    }

    fn wait(self) -> String {
        self.thread.join().unwrap()
    }

    fn stop(self) -> String {
        drop(self.commands);
        self.thread.join().unwrap()
    }
}

pub fn main() {
    let hour = Duration::from_secs(3600);
    let short = Duration::from_millis(1);

    // 3. It would last for an hour, is renewed for two, held, and
    // then has a millisecond left.
    let lease = Lease::new(hour);
    lease.commands.send(Command::Renew(2 * hour)).unwrap();
    lease.commands.send(Command::Hold).unwrap();
    lease.commands.send(Command::Renew(short)).unwrap();
    println!("{}", lease.wait());

    // 4. This one is not renewed at all, and not over too soon.
    let start = Instant::now();
    println!("{}", Lease::new(short).wait());
    println!("waited: {}", start.elapsed() >= short);

    // 5. And this one is stopped before its time.
    println!("{}", Lease::new(hour).stop());
}
