//! That a program waits for ever is proven, and of one that does not it
//! is not said.

use std::thread;
use std::time::Duration;

use go_to_rust::what_if::Half;
use what_ifs::outcome::{self, Ended, Outcome, Proof, Run};
use what_ifs::rust_programs::{self, Rustc};
use what_ifs::store::{self, Program};

/// Builds each of the texts, as the body of a `main`, and runs it.
fn run(test: &str, limit: Duration, bodies: &[&str]) -> Vec<Outcome> {
    let rustc = Rustc::find().unwrap();
    let program = |body: &&str| {
        let text = format!(
            "use std::{{sync::*, thread, time::*, io::*}};\npub fn main() {{\n{body}\n}}\n"
        );
        Program::new("waits", text, &rustc.by)
    };
    let programs: Vec<Program> = bodies.iter().map(program).collect();
    let folder = store::folder().join("waits").join(test);
    let built = rust_programs::build(&rustc, &folder, &programs, false).unwrap();
    assert!(built.refused.is_empty(), "{:?}", built.refused);
    let run = |program: &Program| {
        outcome::run(&Run {
            command: vec![built.program.display().to_string(), program.name.clone()],
            variables: Vec::new(),
            half: Half::Rust,
            limit,
            asked: None,
        })
        .unwrap()
    };
    thread::scope(|s| {
        let running: Vec<_> = programs.iter().map(|p| s.spawn(|| run(p))).collect();
        running.into_iter().map(|r| r.join().unwrap()).collect()
    })
}

/// Each takes one lock, and then, when both have, the other's.
const CROSSED: &str = "
    let locks = [Mutex::new(1), Mutex::new(2)];
    let both = Barrier::new(2);
    println!(\"before\");
    thread::scope(|s| {
        for n in 0..2 {
            let (locks, both) = (&locks, &both);
            s.spawn(move || {
                let _mine = locks[n].lock().unwrap();
                both.wait();
                let _other = locks[1 - n].lock().unwrap();
            });
        }
    });";

#[test]
#[cfg(target_os = "linux")]
fn threads_that_wait_for_one_another_are_proven_to() {
    let outcomes = run(
        "ever",
        Duration::from_secs(9),
        &[
            CROSSED,
            // For a sender of one's own, by way of a lock, in join.
            "print!(\"before\\n\"); let (tx, rx) = mpsc::channel::<u8>(); thread::spawn(move || rx.recv()).join(); drop(tx);",
            "println!(\"before\"); thread::park(); thread::park();",
            "println!(\"before\"); Condvar::new().wait(Mutex::new(0).lock().unwrap());",
            "println!(\"before\"); let (tx, rx) = crossbeam::channel::bounded(0); tx.send(1).unwrap(); drop(rx);",
            "println!(\"before\"); let lock = RwLock::new(0); let _w = lock.write(); let _r = lock.read();",
            // After some work, with its end forced out by nobody.
            "let until = Instant::now() + Duration::from_millis(60); while Instant::now() < until {} println!(\"before\"); Barrier::new(2).wait();",
        ],
    );
    for (n, outcome) in outcomes.iter().enumerate() {
        assert_eq!(
            outcome.end,
            Ended::WaitsForEver(Proof::Threads),
            "program {n}"
        );
        assert_eq!(outcome.stdout, "before\n", "program {n}");
        assert_eq!(outcome.stderr, "", "program {n}");
    }
}

#[test]
fn a_program_that_could_go_on_is_not_said_to_wait_for_ever() {
    let limit = Duration::from_millis(400);
    let parked = "let (_tx, rx) = mpsc::channel::<u8>(); thread::spawn(move || rx.recv());";
    let bodies = [
        "thread::sleep(Duration::from_secs(3));".to_owned(),
        "let (_tx, rx) = mpsc::channel::<u8>(); let _ = rx.recv_timeout(Duration::from_secs(3));".to_owned(),
        "thread::park_timeout(Duration::from_secs(3));".to_owned(),
        "loop { std::hint::spin_loop() }".to_owned(),
        "loop { thread::yield_now() }".to_owned(),
        // One that waits for ever, and one that does not.
        format!("{parked} thread::sleep(Duration::from_secs(3));"),
        format!("{parked} loop {{ std::hint::spin_loop() }}"),
        // Both ends of the pipe are here, but who would know?
        "let (mut from, _to) = pipe().unwrap(); let _ = from.read(&mut [0]);".to_owned(),
        // Another process, which is waited for, or which is there.
        "std::process::Command::new(\"sleep\").arg(\"3\").status().unwrap();".to_owned(),
        "let _child = std::process::Command::new(\"sleep\").arg(\"3\").spawn().unwrap(); loop { thread::park() }".to_owned(),
    ];
    let bodies: Vec<&str> = bodies.iter().map(String::as_str).collect();
    for (body, outcome) in bodies.iter().zip(run("not", limit, &bodies)) {
        let Ended::Otherwise(how) = outcome.end else {
            panic!("{body}: {:?}", outcome.end);
        };
        assert!(how.contains("still running after 400ms"), "{body}: {how}");
    }
}

/// Two threads that hand a value to and fro wait most of the time, and
/// each wait is without a time limit.
#[test]
fn a_program_that_waits_again_and_again_ends() {
    let limit = Duration::from_secs(60);
    let to_and_fro = "
        let (a, from_a) = mpsc::sync_channel(0);
        let (b, from_b) = mpsc::sync_channel(0);
        thread::scope(|s| {
            s.spawn(move || for n in from_a { if b.send(n).is_err() { break } });
            for n in 0..20_000 { a.send(n).unwrap(); from_b.recv().unwrap(); }
            drop(a);
        });
        println!(\"done\");";
    let many = "
        for _ in 0..300 {
            thread::scope(|s| for _ in 0..4 { s.spawn(thread::yield_now); });
        }
        println!(\"done\");";
    for outcome in run("again", limit, &[to_and_fro, many]) {
        assert_eq!(outcome.end, Ended::Status(0));
        assert_eq!(outcome.stdout, "done\n");
    }
}
