//! A hub is closed while somebody still has an event for it. Its
//! `close` takes the hub itself.

//@ E0382 `hub.publish("stopped");` borrow of moved value
//@ racy `hub.publish("stopped");`
//@ advice none

use std::sync::mpsc::{self, SyncSender};

struct Hub {
    events: SyncSender<&'static str>,
}

impl Hub {
    fn publish(&self, event: &'static str) {
        self.events.send(event).unwrap();
    }

    fn close(self) {}
}

fn main() {
    let (tx, events) = mpsc::sync_channel(2);
    let hub = Hub { events: tx };

    hub.publish("started");
    hub.close();
    hub.publish("stopped");

    for event in events {
        println!("{event}");
    }
}
