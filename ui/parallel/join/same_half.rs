//! Both closures of a `join` work on the left half.

//@ E0524 `rayon::join(|| left.reverse(), || left.reverse());` two closures require unique access to
//@ racy `rayon::join(|| left.reverse(), || left.reverse());`
//@ advice none

fn main() {
    let mut values = [4, 3, 2, 1];
    let (left, right) = values.split_at_mut(2);

    rayon::join(|| left.reverse(), || left.reverse());

    println!("{} {}", left.len(), right.len());
}
