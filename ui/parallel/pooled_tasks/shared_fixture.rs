//! Two checks that run in parallel change what they share.

//@ E0499 `s.spawn(|_| check_remove(&mut fixture));` as mutable more than once at a time
//@ racy `s.spawn(|_| check_remove(&mut fixture));`
//@ advice none

fn check_add(fixture: &mut Vec<&str>) {
    fixture.push("ada");
    assert!(!fixture.is_empty());
}

fn check_remove(fixture: &mut Vec<&str>) {
    fixture.clear();
    assert!(fixture.is_empty());
}

fn main() {
    let mut fixture = vec!["grace"];

    rayon::scope(|s| {
        s.spawn(|_| check_add(&mut fixture));
        s.spawn(|_| check_remove(&mut fixture));
    });
}
