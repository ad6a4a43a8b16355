//! What becomes of the claim when it is changed.

use crate::what_if::{
    About, Becomes, Change, Finds, Unshown, WHAT_IF, WhatIf,
};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[
    WhatIf {
        question: "the state is looked at first and written last",
        about: About::Lesson,
        change: Change::Go {
            take: "	switch s.state.Swap(closed) {
	case running:
		s.release()
",
            put: "	switch s.state.Load() {
	case running:
		s.release()
		s.state.Store(closed)
",
        },
        becomes: Becomes::Ends {
            prints: "start: true
start again: it runs already",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "the state is looked at first and written last",
        about: About::Lesson,
        change: Change::Rust {
            take: "        match self.state.swap(CLOSED, Ordering::AcqRel) {
            RUNNING => (self.release)(),
",
            put: "        match self.state.load(Ordering::Acquire) {
            RUNNING => {
                (self.release)();
                self.state.store(CLOSED, Ordering::Relaxed);
            }
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "start: true
start again: it runs already",
        },
        shows: &["look in between find it free"],
        ..WHAT_IF
    },
    WhatIf {
        question: "they close it by a once",
        change: Change::Go {
            take: "func (s *session) Close() error {
	switch s.state.Swap(closed) {
	case running:
		s.release()
	case closed:
		return errClosed
	}
	return nil
}
",
            put: "var closing sync.Once

func (s *session) Close() error {
	err := errClosed
	closing.Do(func() {
		s.release()
		err = nil
	})
	return err
}
",
        },
        becomes: Becomes::Ends {
            prints: "start: true
start again: it runs already",
            says: "fatal error: all goroutines are asleep - deadlock!",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "they close it by a once",
        change: Change::Rust {
            take: "        match self.state.swap(CLOSED, Ordering::AcqRel) {
            RUNNING => (self.release)(),
            CLOSED => return Err(\"closed already\"),
            _ => {}
        }
        Ok(())
",
            put: "        static CLOSING: std::sync::Once = std::sync::Once::new();
        let mut result = Err(\"closed already\");
        CLOSING.call_once(|| {
            (self.release)();
            result = Ok(());
        });
        result
",
        },
        becomes: Becomes::WaitsForEver {
            prints: "start: true
start again: it runs already",
        },
        shows: &["in which all wait"],
        ..WHAT_IF
    },
    WhatIf {
        question: "it cannot be released",
        about: About::Panic,
        change: Change::Go {
            take: "		released.Add(1)\n",
            put: "		panic(\"not released\")\n",
        },
        becomes: Becomes::Ends {
            prints: "start: true
start again: it runs already",
            says: "panic: not released",
            status: 2,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "it cannot be released",
        about: About::Panic,
        change: Change::Rust {
            take: "            count.fetch_add(1, Ordering::Relaxed);\n",
            put: "            panic!(\"not released\");\n",
        },
        becomes: Becomes::Ends {
            prints: "start: true
start again: it runs already",
            says: "not released",
            status: 101,
        },
        ..WHAT_IF
    },
    WhatIf {
        question: "somebody closes it again after its release has panicked",
        change: Change::Rust {
            take: "            others.recv().unwrap();
            others.recv().unwrap();
            count.fetch_add(1, Ordering::Relaxed);
        }),
    });
    println!(\"start: {}\", session.start().is_ok());
",
            put: "            panic!(\"not released\");
        }),
    });
    println!(\"start: {}\", session.start().is_ok());
    let first = Arc::clone(&session);
    thread::spawn(move || first.close()).join().unwrap_err();
    println!(\"close: {}\", session.close().unwrap_err());
",
        },
        becomes: Becomes::Ends {
            prints: "start: true
close: closed already
start again: closed already
released: 0
start: closed already
close: closed already",
            says: "not released",
            status: 0,
        },
        shows: &[
            "that the state says what is",
            "it remains so if the release",
            "Nobody tries it again",
        ],
        ..WHAT_IF
    },
    WhatIf {
        question: "all three look at the state before any of them \
                   writes it",
        change: Change::Go {
            take: "	turnedAway := make(chan struct{}, 3)
	var released atomic.Int32
	s := &session{release: func() {
		<-turnedAway
		<-turnedAway
		released.Add(1)
	}}
	fmt.Println(\"start:\", s.Start() == nil)
	fmt.Println(\"start again:\", s.Start())

	// 5. Three close it. One of them does the work; the others do
	// not wait for it.
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			if s.Close() != nil {
				turnedAway <- struct{}{}
			}
		})
	}
",
            put: "	var released atomic.Int32
	s := &session{release: func() {
		released.Add(1)
	}}
	fmt.Println(\"start:\", s.Start() == nil)
	fmt.Println(\"start again:\", s.Start())

	// 5. Three close it.
	var wg, looked sync.WaitGroup
	looked.Add(3)
	for range 3 {
		wg.Go(func() {
			was := s.state.Load()
			looked.Done()
			looked.Wait()
			s.state.Store(closed)
			if was == running {
				s.release()
			}
		})
	}
",
        },
        becomes: Becomes::Prints(
            "start: true
start again: it runs already
released: 3
start: closed already
close: closed already",
        ),
        hazard: Some(44),
        ..WHAT_IF
    },
    WhatIf {
        question: "the state is looked at and written in two \
                   steps",
        change: Change::Rust {
            take: "        match self.state.swap(CLOSED, Ordering::AcqRel) {
",
            put: "        let was = self.state.load(Ordering::Acquire);
        self.state.store(CLOSED, Ordering::Relaxed);
        match was {
",
        },
        becomes: Becomes::Explored {
            finds: Finds::WaitsForEver { prints: "start: true
start again: it runs already" },
            within: 100,
        },
        hazard: Some(44),
        ..WHAT_IF
    },
];
