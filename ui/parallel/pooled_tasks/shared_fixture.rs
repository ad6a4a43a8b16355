//! Two checks that run in parallel change one fixture. `cargo test`
//! runs tests in parallel, too.

//@ E0499 `s.spawn(|_| check_clear(&mut fixture));` as mutable more than once at a time
//@ racy `s.spawn(|_| check_clear(&mut fixture));`
//@ advice none

fn check_add(fixture: &mut Vec<&str>) {
    fixture.push("ada");
    assert!(!fixture.is_empty());
}

fn check_clear(fixture: &mut Vec<&str>) {
    fixture.clear();
    assert!(fixture.is_empty());
}

fn main() {
    let mut fixture = vec!["grace"];

    rayon::scope(|s| {
        s.spawn(|_| check_add(&mut fixture));
        s.spawn(|_| check_clear(&mut fixture));
    });

    println!("2 passed");
}
