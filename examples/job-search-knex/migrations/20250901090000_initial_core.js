// Stub: replace with the real core tables once the models are settled.
exports.up = async () => {};

exports.down = async () => {};
