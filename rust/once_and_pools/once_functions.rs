//! # Functions that run once
//!
//! A struct has functions that run at the first call and remember
//! what came of it.
//!
//! What `sync.OnceValue` returns is a function, and its counterpart
//! is a value: a `LazyLock`, which holds the function until it has
//! run, and then what it returned. As a field it has a boxed
//! `FnOnce`: a function that cannot be called twice, so that it may
//! give away what it owns. `OnceValues` is a `LazyLock` of a
//! `Result`, and `OnceFunc` is a `LazyLock<()>`.
//!
//! `*` or a method of the value runs the function, and so does
//! `LazyLock::force`, which says it. All who ask wait until it has
//! returned.
//!
//! What the compiler does not check: that what is remembered is
//! worth it. An error is kept for good, whatever may have changed
//! since.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, LazyLock};
use std::thread;

use crossbeam::sync::WaitGroup;

type Boxed<T> = Box<dyn FnOnce() -> T + Send>;
type OnceValue<T> = LazyLock<T, Boxed<T>>;
type Settings = Result<&'static str, &'static str>;

// 1. To the caller they are methods like any other.
struct App {
    settings: OnceValue<Settings>,
    end: OnceValue<()>,
}

impl App {
    // 2. A value or an error, and something that has no value.
    fn new(read: Boxed<Settings>, end: Boxed<()>) -> App {
        let settings = LazyLock::new(read);
        let end = LazyLock::new(end);
        App { settings, end }
    }

    fn settings(&self) -> Settings {
        *self.settings
    }

    fn shutdown(&self) {
        LazyLock::force(&self.end);
    }
}

pub fn main() {
    let reads = Arc::new(AtomicU32::new(0));
    let ended = Arc::new(AtomicU32::new(0));
    let both_here = WaitGroup::new();
    let (read, end) = (Arc::clone(&reads), Arc::clone(&ended));
    let both = both_here.clone();
    let app = Arc::new(App::new(
        Box::new(move || {
            read.fetch_add(1, Ordering::Relaxed);
            Ok("fast")
        }),
        Box::new(move || {
            both.wait();
            end.fetch_add(1, Ordering::Relaxed);
        }),
    ));

    // 3. Four ask for the settings, which are read once.
    let asking = [(); 4].map(|()| {
        let app = Arc::clone(&app);
        thread::spawn(move || app.settings() == Ok("fast"))
    });
    let fast = asking.map(|asks| asks.join().unwrap());
    let fast = fast.iter().filter(|&&is| is).count();
    let reads = reads.load(Ordering::Relaxed);
    println!("read {reads} seen by {fast}");

    // 4. Two shut down at the same time. For both of them it is
    // over when the call returns.
    let ending = [(); 2].map(|()| {
        let (app, ended) = (Arc::clone(&app), Arc::clone(&ended));
        let here = both_here.clone();
        thread::spawn(move || {
            drop(here);
            app.shutdown();
            ended.load(Ordering::Relaxed)
        })
    });
    drop(both_here);
    let saw_end = ending.map(|ends| ends.join().unwrap());
    let saw_end: u32 = saw_end.iter().sum();
    let ended = ended.load(Ordering::Relaxed);
    println!("ended {ended} seen by {saw_end}");

    // 5. An error is remembered as well. The second call does not
    // find the file that is there by then.
    let there = Arc::new(AtomicBool::new(false));
    let found = Arc::clone(&there);
    let read = move || match found.load(Ordering::Relaxed) {
        true => Ok("slow"),
        false => Err("no file"),
    };
    let app = App::new(Box::new(read), Box::new(|| ()));
    println!("first: {}", app.settings().unwrap_err());
    there.store(true, Ordering::Relaxed);
    println!("second: {}", app.settings().unwrap_err());
}
