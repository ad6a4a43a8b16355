//! A value is made at its first use, through a shared reference,
//! under a lock that does not contain it.

//@ E0594 `self.settings = Some("fast".to_owned());` which is behind a
//@ racy `self.settings = Some("fast".to_owned());`
//@ advice leads E0596

use std::sync::Mutex;

#[derive(Default)]
struct Service {
    mutex: Mutex<()>,
    settings: Option<String>,
}

impl Service {
    fn mode(&self) -> &str {
        if self.settings.is_none() {
            let _guard = self.mutex.lock().unwrap();
            if self.settings.is_none() {
                self.settings = Some("fast".to_owned());
            }
        }
        self.settings.as_deref().unwrap_or("slow")
    }
}

fn main() {
    let service = Service::default();
    println!("{}", service.mode());
}
