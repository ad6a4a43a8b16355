//! # A state machine and a thin task
//!
//! Keeps what a protocol decides apart from what does its input
//! and output.
//!
//! The machine is the one of the half with threads, to the
//! letter: it takes `&mut self` and the time, and returns what
//! is to be done. It knows neither of channels nor of tokio.
//! What is exchanged is the loop around it, and that is thin.
//!
//! The loop owns the machine. It waits for a message, wrapped in
//! the deadline that the machine names. `timeout_at` drops the
//! `recv` when it is time, which loses nothing: `recv` is
//! cancel-safe. The loop may call late, or when there is nothing
//! to do: the machine compares the time itself.
//!
//! What the compiler does not check: that the loop does all that
//! the machine returns. `must_use` makes rustc warn where it is
//! thrown away.

use std::time::{Duration, Instant};

use tokio::sync::mpsc::{self, Receiver, Sender};
use tokio::task::JoinHandle;
use tokio::time::timeout_at;

// 1. The machine has no channel, no clock and no task. Each call
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
async fn drive(
    mut machine: Machine,
    mut input: Receiver<Message>,
    output: Sender<Message>,
) -> State {
    while machine.state != State::Over {
        let at = machine.deadline.into();
        let send = match timeout_at(at, input.recv()).await {
            Ok(Some(message)) => {
                machine.receive(Instant::now(), message)
            }
            Ok(None) => break,
            Err(_elapsed) => machine.expire(Instant::now()),
        };
        if let Some(message) = send
            && output.send(message).await.is_err()
        {
            break;
        }
    }
    machine.state
}

async fn run() {
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
    let (input, mut output, driver) =
        started(Duration::from_secs(3600));
    input.send("ping").await.unwrap();
    println!("sent: {:?}", output.recv().await.unwrap());
    drop(input);
    let open = output.recv().await.is_some();
    let over = driver.await.unwrap() == State::Over;
    println!("open: {open} over: {over}");

    // 6. Nobody answers this one.
    let (_input, mut output, driver) =
        started(Duration::from_millis(1));
    while let Some(message) = output.recv().await {
        println!("sent: {message:?}");
    }
    println!("over: {}", driver.await.unwrap() == State::Over);
}

fn started(
    idle: Duration,
) -> (Sender<Message>, Receiver<Message>, JoinHandle<State>) {
    let (input_tx, input) = mpsc::channel(1);
    let (output_tx, output) = mpsc::channel(1);
    let machine = Machine::new(Instant::now(), idle, idle);
    let driver = tokio::spawn(drive(machine, input, output_tx));
    (input_tx, output, driver)
}

#[tokio::main]
pub async fn main() {
    tokio::spawn(run()).await.unwrap();
}
