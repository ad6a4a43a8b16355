//! What becomes of the slow subscribers, with tasks, when something is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that whoever is disconnected asks why",
    because: "there is nothing here that could be asked",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the strict one is kept",
        about: About::Lesson,
        change: Change::Tasks { take: "                    !subscriber.strict
", put: "                    true
" },
        becomes: Becomes::WaitsForEver { prints: "\
one to 3
two to 3
three to 1
four to 1
patient: one two
missed: 2
strict: one
strict: two" },
        ..WHAT_IF
    },
    WhatIf {
        question: "the publisher waits for the slowest",
        change: Change::Tasks { take: "    fn publish(&self, news: &str) -> usize {
", put: "    async fn wait_for_all(&self, news: News) {
        let subscribers = self.0.lock().unwrap();
        for subscriber in subscribers.iter() {
            _ = subscriber.news.send(Arc::clone(&news)).await;
        }
    }

    fn publish(&self, news: &str) -> usize {
        let all = self.wait_for_all(News::from(news));
        fn spawned(all: impl Future + Send) {
            drop(all);
        }
        spawned(all);
" },
        becomes: Becomes::Refused { code: "error", says: "future cannot be sent between threads safely" },
        shows: &["a publisher that awaits under the lock holds all who publish and subscribe"],
        ..WHAT_IF
    },
    WhatIf {
        question: "the reader panics",
        about: About::Panic,
        change: Change::Tasks { take: "            read_tx.send(news).await.unwrap();
", put: "            assert!(&*news != \"two\", \"no news\");
            read_tx.send(news).await.unwrap();
" },
        becomes: Becomes::Ends { prints: "one to 3", says: "no news", status: 101 },
        ..WHAT_IF
    },
    WhatIf {
        question: "it is asked who has left",
        change: Change::Tasks { take: "    println!(\"left: {}\", topic.0.lock().unwrap().len());
", put: "    drop(patient);
    topic.0.lock().unwrap().retain(|s| !s.news.is_closed());
    println!(\"left: {}\", topic.0.lock().unwrap().len());
" },
        becomes: Becomes::Prints("\
one to 3
two to 3
three to 1
four to 1
patient: one two
missed: 2
strict: one
strict: two
five to 1
left: 0"),
        shows: &["ask `is_closed` of each before"],
        ..WHAT_IF
    },
];
