//! # A range over a ticker
//!
//! A heart tells its peer every period that it is still there,
//! until the peer has gone.
//!
//! `channel::tick` of crossbeam is a receiver, and a `for` goes
//! over it as over any other. Its first tick comes when one
//! period is over.
//!
//! Such a loop ends from within. In Go `Stop` ends the ticks and
//! not the channel, and whoever waits for the next one waits for
//! ever. Here the ticks have no `Stop`: they end when the
//! receiver is dropped, and the loop has it. So this form fits
//! where each round looks at something that says when it is over,
//! and where the end may come a period late. Where it may not,
//! the loop selects on a stop as well, see `time/ticker_loop`.
//!
//! What is started together would beat together, and the peer
//! would get all beats at one moment. So each waits for a random
//! part of the first period. Std has no random numbers; the keys
//! of a `RandomState` will do, and crates such as `fastrand` do
//! it properly.
//!
//! What the compiler does not check: that the loop ends. One that
//! does not look at what `send` says beats for nobody. Nor does
//! it check that a round is shorter than the period: the ticks
//! that are missed are left out.

use std::error::Error;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::thread;
use std::time::{Duration, Instant};

use crossbeam::channel;

#[derive(Debug)]
struct Gone;

struct Heart<O, S> {
    period: Duration,
    offset: O,
    send: S,
}

// 1. Hearts that start together do not beat together: each begins
// at a time of its own in the first period.
fn spread(period: Duration) -> Duration {
    let random = RandomState::new().hash_one(());
    // Not 1.0: the period itself is never reached.
    period.mul_f64(random as f64 / u64::MAX as f64 * 0.999)
}

impl<O, S> Heart<O, S>
where
    O: FnOnce(Duration) -> Duration,
    S: FnMut(u32) -> Result<(), Gone>,
{
    // 2. The ticks do not end while the loop has their receiver, so
    // nobody ends it from outside. It ends because it looks at what
    // `send` says.
    fn run(mut self) -> (u32, Gone) {
        thread::sleep((self.offset)(self.period));
        for (beats, _) in (0..).zip(channel::tick(self.period)) {
            if let Err(gone) = (self.send)(beats) {
                return (beats, gone);
            }
        }
        unreachable!("ticks do not end");
    }
}

impl fmt::Display for Gone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the peer has gone")
    }
}

impl Error for Gone {}

pub fn main() {
    let period = Duration::from_millis(2);

    // 3. Eight hearts start together, and each has sent one beat
    // when its peer is gone. What they have waited for is kept.
    let start = Instant::now();
    let hearts = [(); 8].map(|()| {
        thread::spawn(move || {
            let mut waited = Duration::ZERO;
            let offset = |period| {
                waited = spread(period);
                waited
            };
            let send =
                |beat| if beat > 0 { Err(Gone) } else { Ok(()) };
            Heart { period, offset, send }.run();
            (waited, start.elapsed() < waited + 2 * period)
        })
    });
    let ended = hearts.map(|heart| heart.join().unwrap());
    let early = ended.iter().filter(|(_, early)| *early).count();
    let mut offsets = ended.map(|(waited, _)| waited);
    offsets.sort();
    let within = offsets.iter().filter(|o| **o < period).count();
    println!("in the first period: {within}");
    println!("spread: {}", offsets[0] < offsets[7]);
    println!("too early: {early}");

    // 4. Three beats are taken, and then the peer goes. The heart
    // hears of it when it beats again.
    let (tx, beats) = channel::bounded(0);
    let heart = thread::spawn(move || {
        let send = |beat| tx.send(beat).map_err(|_| Gone);
        Heart { period, offset: spread, send }.run()
    });
    for beat in beats.iter().take(3) {
        println!("beat {beat}");
    }
    drop(beats);
    let (sent, gone) = heart.join().unwrap();
    println!("ended after {sent}: {gone}");
}
