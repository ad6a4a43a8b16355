//! What is asked for in the environment.

use std::ffi::OsStr;

use harness::flags::meaning;

#[test]
fn one_means_yes_and_nothing_is_guessed() {
    let of = |value: &'static str| meaning("BLESS", Some(OsStr::new(value)));
    assert_eq!(meaning("BLESS", None), Ok(false));
    for (value, means) in [("", false), ("0", false), ("1", true)] {
        assert_eq!(of(value), Ok(means), "{value:?}");
    }
    for value in ["yes", "true", "2", " 1", "01"] {
        let why = of(value).unwrap_err();
        assert_eq!(
            why,
            format!("BLESS is 1 (do it) or 0 (do not), not {value:?}")
        );
    }
}
