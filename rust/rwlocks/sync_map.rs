//! # A map whose steps are atomic
//!
//! A server keeps its sessions in a map. Each change to one of
//! them is one step, and nothing comes between.
//!
//! std has no map that is changed through `&`. A
//! `Mutex<HashMap>` does what each method of `sync.Map` does,
//! and its types are checked: `entry` for `LoadOrStore`,
//! `insert` for `Swap`, `remove` for `LoadAndDelete`, and for
//! the two that compare a look and a change under one lock.
//! Whatever else should be one step becomes a method in the same
//! way. Where many threads work on different keys and a profile
//! shows the lock, the crate dashmap has a lock for each part of
//! the map.
//!
//! `Range` goes through a map that others change meanwhile, and
//! its function may change it, too. Under the lock it is a
//! snapshot, and the compiler refuses a change while one goes
//! through it; that is what `retain` is for.
//!
//! What the compiler does not check: that a look and the change
//! that follows from it are under one lock. In two methods, one
//! after the other, they are two steps.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

use crossbeam::sync::WaitGroup;

// 1. A user, and the token of the session. The types say so.
type ByUser = HashMap<String, String>;

#[derive(Default)]
struct Sessions {
    by_user: Mutex<ByUser>,
}

impl Sessions {
    fn lock(&self) -> MutexGuard<'_, ByUser> {
        self.by_user.lock().unwrap()
    }

    fn restore(&self, user: &str, token: &str) {
        self.lock().insert(user.into(), token.into());
    }

    // 2. Whoever comes first logs in, the others get that
    // session.
    fn login(&self, user: &str, token: &str) -> (String, bool) {
        match self.lock().entry(user.into()) {
            Entry::Occupied(other) => (other.get().clone(), false),
            Entry::Vacant(free) => {
                (free.insert(token.into()).clone(), true)
            }
        }
    }

    fn valid(&self, user: &str, token: &str) -> bool {
        self.lock().get(user).is_some_and(|known| known == token)
    }

    // 3. Set whatever was there, and what was there is returned.
    fn replace(&self, user: &str, token: &str) -> Option<String> {
        self.lock().insert(user.into(), token.into())
    }

    // 4. Set or removed if it is still the one that is known.
    fn renew(&self, user: &str, old: &str, token: &str) -> bool {
        match self.lock().get_mut(user) {
            Some(known) if known == old => {
                *known = token.into();
                true
            }
            _ => false,
        }
    }

    fn expire(&self, user: &str, token: &str) -> bool {
        match self.lock().entry(user.into()) {
            Entry::Occupied(known) if known.get() == token => {
                known.remove();
                true
            }
            _ => false,
        }
    }

    // 5. Removed, and one of those who remove it gets what was
    // there.
    fn logout(&self, user: &str) -> bool {
        self.lock().remove(user).is_some()
    }

    // 6. The lock is held until the last: it is a snapshot.
    fn users(&self) -> String {
        let by_user = self.lock();
        let mut users: Vec<_> = by_user.keys().cloned().collect();
        users.sort();
        users.join(" ")
    }

    fn close(&self) {
        self.lock().clear();
    }
}

pub fn main() {
    let sessions = Arc::new(Sessions::default());
    sessions.restore("eve", "e1");
    sessions.restore("bob", "b1");

    // 7. Four log the same user in, and then out. Each time it is
    // one of them who does it.
    let all_in = WaitGroup::new();
    let clients = [0, 1, 2, 3].map(|n| {
        let sessions = Arc::clone(&sessions);
        let all_in = all_in.clone();
        thread::spawn(move || {
            let (_, first) =
                sessions.login("ada", &format!("a{n}"));
            all_in.wait();
            (first, sessions.logout("ada"))
        })
    });
    drop(all_in);
    let clients = clients.map(|client| client.join().unwrap());
    let logged_in =
        clients.iter().filter(|(first, _)| *first).count();
    let out = clients.iter().filter(|(_, last)| *last).count();
    println!("logged in {logged_in} logged out {out}");

    // 8. Who knows an old token changes nothing.
    sessions.logout("eve");
    let old = sessions.replace("bob", "b2").unwrap();
    println!("bob had {old}");
    println!("renewed: {}", sessions.renew("bob", "b1", "b3"));
    println!("expired: {}", sessions.expire("bob", "b1"));
    println!("b2 is valid: {}", sessions.valid("bob", "b2"));
    println!("users: {}", sessions.users());
    sessions.close();
    println!("closed, users: {}", sessions.users().len());
}
