//! A value of the map is written to after the lock was let go of.
//! What outlives the lock is a share, through which one reads.

//@ E0594 `session.hits += 1;` cannot assign to data in an `Arc`
//@ racy `session.hits += 1;`
//@ advice none

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::thread;

struct Session {
    hits: u32,
}

type Sessions = Mutex<HashMap<&'static str, Arc<Session>>>;

fn hit(sessions: &Sessions, user: &str) {
    let found = sessions.lock().unwrap().get(user).cloned();
    if let Some(session) = found {
        session.hits += 1;
    }
}

fn main() {
    let session = Arc::new(Session { hits: 0 });
    let sessions = Mutex::new(HashMap::from([("ada", session)]));

    thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| hit(&sessions, "ada"));
        }
    });
    println!("hits {}", sessions.lock().unwrap()["ada"].hits);
}
