//! # A state machine and a thin loop
//!
//! Keeps what a protocol decides apart from what does its input
//! and output.
//!
//! The machine takes `&mut self` and the time, and returns what
//! is to be done. It has no channel, no lock, no clock and no
//! thread. A test takes it through an hour in no time, and
//! always the same way. A thread drives it, or a task, or the
//! loop of another program.
//!
//! The loop owns it. That answers what becomes of a Go struct
//! with a lock, four channels and a goroutine: one owner, and a
//! `match` on what comes in. Ports of networked Go programs that
//! first wrapped each field in a lock were rewritten like this.
//!
//! The loop waits for a message until the deadline that the
//! machine names. It may call late, or when there is nothing to
//! do: the machine compares the time itself.
//!
//! What the compiler does not check: that the loop does all that
//! the machine returns. `must_use` makes rustc warn where it is
//! thrown away.

use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crossbeam::channel::{
    self, Receiver, RecvTimeoutError, Sender,
};

// 1. The machine has no channel, no clock and no thread. Each call
// says what time it is, and returns what is to be sent.
struct Machine {
    idle: Duration,
    patience: Duration,
    deadline: Instant,
    state: State,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Quiet,
    Pinged,
    Over,
}

type Message = &'static str;

impl Machine {
    fn new(
        now: Instant,
        idle: Duration,
        patience: Duration,
    ) -> Machine {
        let deadline = now + idle;
        Machine { idle, patience, deadline, state: State::Quiet }
    }

    #[must_use = "it is to be sent"]
    fn receive(
        &mut self,
        now: Instant,
        message: Message,
    ) -> Option<Message> {
        self.state = State::Quiet;
        self.deadline = now + self.idle;
        (message == "ping").then_some("pong")
    }

    // 2. Nobody is trusted to call it in time, or not too early.
    #[must_use = "it is to be sent"]
    fn expire(&mut self, now: Instant) -> Option<Message> {
        if now < self.deadline {
            return None;
        }
        if self.state != State::Quiet {
            self.state = State::Over;
            return None;
        }
        self.state = State::Pinged;
        self.deadline = now + self.patience;
        Some("ping")
    }
}

// 3. The loop waits for what comes first, asks the clock, and sends
// what it is told to.
fn drive(
    mut machine: Machine,
    input: Receiver<Message>,
    output: Sender<Message>,
) -> State {
    while machine.state != State::Over {
        let next = input.recv_deadline(machine.deadline);
        let send = match next {
            Ok(message) => machine.receive(Instant::now(), message),
            Err(RecvTimeoutError::Timeout) => {
                machine.expire(Instant::now())
            }
            Err(RecvTimeoutError::Disconnected) => break,
        };
        if let Some(message) = send
            && output.send(message).is_err()
        {
            break;
        }
    }
    machine.state
}

pub fn main() {
    // 4. A test takes it through 80 seconds in no time.
    let start = Instant::now();
    let at = |seconds| start + Duration::from_secs(seconds);
    let [idle, patience] = [30, 10].map(Duration::from_secs);
    let mut m = Machine::new(start, idle, patience);
    let sent = m.receive(at(5), "ping");
    println!("at 5: {:?}", sent.unwrap_or_default());
    println!("at 30: {:?}", m.expire(at(30)).unwrap_or_default());
    println!("at 35: {:?}", m.expire(at(35)).unwrap_or_default());
    let sent = m.receive(at(40), "pong");
    println!("at 40: {:?}", sent.unwrap_or_default());
    println!("at 70: {:?}", m.expire(at(70)).unwrap_or_default());
    let sent = m.expire(at(80)).unwrap_or_default();
    println!("at 80: {sent:?} over: {}", m.state == State::Over);

    // 5. The loop answers, and ends with its input.
    let (input, output, driver) =
        started(Duration::from_secs(3600));
    input.send("ping").unwrap();
    println!("sent: {:?}", output.recv().unwrap());
    drop(input);
    let open = output.recv().is_ok();
    let over = driver.join().unwrap() == State::Over;
    println!("open: {open} over: {over}");

    // 6. Nobody answers this one.
    let (_input, output, driver) =
        started(Duration::from_millis(1));
    for message in output {
        println!("sent: {message:?}");
    }
    println!("over: {}", driver.join().unwrap() == State::Over);
}

fn started(
    idle: Duration,
) -> (Sender<Message>, Receiver<Message>, JoinHandle<State>) {
    let (input_tx, input) = channel::bounded(0);
    let (output_tx, output) = channel::bounded(0);
    let machine = Machine::new(Instant::now(), idle, idle);
    let driver =
        thread::spawn(move || drive(machine, input, output_tx));
    (input_tx, output, driver)
}
