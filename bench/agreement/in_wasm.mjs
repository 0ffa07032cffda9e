// `node in_wasm.mjs MODULE N`: the digest of N random persons, judged in WebAssembly.
import { readFile } from "node:fs/promises";

const [, , module, persons] = process.argv;
const { instance } = await WebAssembly.instantiate(await readFile(module), {});
const digest = BigInt.asUintN(64, instance.exports.digest(Number(persons)));
console.log(digest.toString(16).padStart(16, "0"));
