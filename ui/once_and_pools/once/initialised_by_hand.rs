//! A value is made at its first use, through a shared reference.

//@ E0594 `self.settings = Some("fast".to_owned());` which is behind a
//@ racy `self.settings = Some("fast".to_owned());`
//@ advice leads E0596

struct Service {
    settings: Option<String>,
}

impl Service {
    fn mode(&self) -> &str {
        if self.settings.is_none() {
            self.settings = Some("fast".to_owned());
        }
        self.settings.as_deref().unwrap_or("slow")
    }
}

fn main() {
    let service = Service { settings: None };
    println!("{}", service.mode());
}
