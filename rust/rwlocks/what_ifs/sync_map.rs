//! What becomes of the map whose steps are atomic when it is
//! changed.

use crate::what_if::{
    About, Becomes, Change, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "all four look before one of them stores",
        about: About::Lesson,
        change: Change::Go {
            take:
                "	got, loaded := s.byUser.LoadOrStore(user, token)
	return got.(string), !loaded
}
",
            put: "	got, loaded := s.byUser.Load(user)
	looked.Done()
	looked.Wait()
	if loaded {
		return got.(string), false
	}
	s.byUser.Store(user, token)
	return token, true
}

var looked sync.WaitGroup

func init() {
	looked.Add(4)
}
",
        },
        becomes: Becomes::Prints(
            "logged in 4 logged out 1
bob had b1
renewed: false
expired: false
b2 is valid: true
users: bob
closed, users: 0",
        ),
        ..WHAT_IF
    },
    WhatIf {
        question: "all four look before one of them stores",
        about: About::Lesson,
        change: Change::Rust {
            take: "        match self.lock().entry(user.into()) {
            Entry::Occupied(other) => (other.get().clone(), false),
            Entry::Vacant(free) => {
                (free.insert(token.into()).clone(), true)
            }
        }
",
            put: "        use std::sync::Barrier;
        static LOOKED: Barrier = Barrier::new(4);

        let known = self.lock().get(user).cloned();
        LOOKED.wait();
        if let Some(known) = known {
            return (known, false);
        }
        self.restore(user, token);
        (token.into(), true)
",
        },
        becomes: Becomes::Prints(
            "logged in 4 logged out 1
bob had b1
renewed: false
expired: false
b2 is valid: true
users: bob
closed, users: 0",
        ),
        shows: &[
            "that a look and the change",
            "after the other, they are two steps",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "one is removed while another goes through the map",
        change: Change::Go {
            take: "		users = append(users, user.(string))
",
            put: "		users = append(users, user.(string))
		s.byUser.Delete(user)
",
        },
        becomes: Becomes::PrintsTheSame {
            because: "`Range` allows it: no lock is held while its \
                      function runs",
        },
        shows: &[
            "Range goes through a map that others change meanwhile",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "one is removed while another goes through the map",
        change: Change::Rust {
            take: "        let by_user = self.lock();
        let mut users: Vec<_> = by_user.keys().cloned().collect();
",
            put: "        let mut by_user = self.lock();
        let mut users = vec![];
        for user in by_user.keys() {
            users.push(user.clone());
            by_user.remove(user);
        }
",
        },
        becomes: Becomes::Refused {
            code: "E0502",
            says: "cannot borrow `by_user` as mutable",
        },
        shows: &[
            "the compiler refuses a change while one goes through",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "a client panics",
        about: About::Panic,
        change: Change::Go {
            take: "			allIn.Done()
",
            put: "			panic(\"no client\")
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "panic: no client",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "a client panics",
        about: About::Panic,
        change: Change::Rust {
            take: "            all_in.wait();
",
            put: "            all_in.wait();
            if n == 3 {
                panic!(\"no client\");
            }
",
        },
        becomes: Becomes::Ends {
            prints: "",
            says: "no client",
            status: 101,
        },
        ..WHAT_IF
    },
];
