//! One closure of a `join` works on a half, the other on the whole.

//@ E0500 `rayon::join(|| left.sort(), || values.sort());` closure requires unique access to
//@ racy `rayon::join(|| left.sort(), || values.sort());`
//@ advice none

fn main() {
    let values: &mut [i32] = &mut [4, 3, 2, 1];
    let (left, _right) = values.split_at_mut(2);

    rayon::join(|| left.sort(), || values.sort());
}
