//! What becomes of the initialisation that is tried again, with tasks, when it is changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[Unshown {
    phrase: "that each try has a limit. All who wait do so one after the other: where each try takes long to fail",
    because: "how long a try takes to fail is not seen in what a program prints",
}];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "each dials for itself",
        about: About::Lesson,
        change: Change::Tasks { take: "        self.conn.get_or_try_init(|| self.dial()).await
", put: "        let conn = self.dial().await?;
        Ok(Box::leak(Box::new(conn)))
" },
        becomes: Becomes::Prints("\
error: no route
panicked: bad handshake
connected to db
connected to db
connected to db
connected to db
dials 6"),
        shows: &["one dials at a time"],
        ..WHAT_IF
    },
    WhatIf {
        question: "an error is kept",
        change: Change::Tasks { take: "            1 => Err(\"no route\"),
", put: "            1 => Ok(Conn { addr: \"no route\".to_owned() }),
" },
        becomes: Becomes::Prints("\
connected to no route
connected to no route
connected to no route
connected to no route
connected to no route
connected to no route
dials 1"),
        ..WHAT_IF
    },
    WhatIf {
        question: "the one who dials is dropped in the middle",
        change: Change::Tasks { take: "    // 5. Four come at the same time", put: "    let other = OnceCell::new();
    let dialling =
        other.get_or_init(async || std::future::pending().await);
    drop(futures::poll!(Box::pin(dialling)));
    let next = other.get_or_init(async || Conn {
        addr: \"next\".to_owned(),
    });
    println!(\"dropped, then {}\", next.await.addr);

    // 5. Four come at the same time" },
        becomes: Becomes::Prints("\
error: no route
panicked: bad handshake
dropped, then next
connected to db
connected to db
connected to db
connected to db
dials 3"),
        shows: &["when the one who dials is dropped in the middle, the next one tries as well"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each try panics",
        about: About::Panic,
        change: Change::Tasks { take: "                Ok(Conn { addr: \"db\".to_owned() })
", put: "                panic!(\"no conn {}\", \"db\".to_owned())
" },
        becomes: Becomes::Prints("\
error: no route
panicked: bad handshake
panicked: ?
panicked: ?
panicked: ?
panicked: ?
dials 6"),
        shows: &["the cell is not poisoned"],
        ..WHAT_IF
    },
    WhatIf {
        question: "each looks, and dials if there is none",
        change: Change::Tasks { take: "        self.conn.get_or_try_init(|| self.dial()).await
", put: "        if self.conn.get().is_none() {
            _ = self.conn.set(self.dial().await?);
        }
        Ok(self.conn.get().expect(\"it is set\"))
" },
        becomes: Becomes::Prints("\
error: no route
panicked: bad handshake
connected to db
connected to db
connected to db
connected to db
dials 6"),
        ..WHAT_IF
    },
];
