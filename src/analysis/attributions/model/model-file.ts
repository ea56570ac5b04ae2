import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Chain } from './crf.ts';
import type { ChainModel } from './linear-model.ts';

// A chain model as bytes, little-endian: magic, bits, labels, scale, start and transition scores, size of the packed
// weights, the weights as one signed byte each, packed with DEFLATE (RFC 1951).

const MAGIC = 0x4f524331; // ORC1
const HEAD = 20;

/** The model with weights of one signed byte. */
export function quantise(model: ChainModel): ChainModel {
  if (model.weights instanceof Int8Array) return model;
  let largest = 0;
  for (const weight of model.weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest === 0 ? 1 : largest / 127;
  const weights = new Int8Array(model.weights.length);
  for (let i = 0; i < weights.length; i += 1) weights[i] = Math.round((model.weights[i] as number) / scale);
  return { ...model, weights, scale: scale * model.scale };
}

export function writeChainModel(model: ChainModel): Uint8Array {
  const { bits, labels, weights, scale, chain } = quantise(model);
  const packed = deflateRawSync(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), { level: 9 });
  const scores = [...chain.start, ...chain.next];
  const bytes = new Uint8Array(HEAD + scores.length * 8 + packed.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, bits, true);
  view.setUint16(6, labels, true);
  view.setFloat64(8, scale, true);
  view.setUint32(16, packed.length, true);
  scores.forEach((score, i) => {
    view.setFloat64(HEAD + i * 8, score, true);
  });
  bytes.set(packed, HEAD + scores.length * 8);
  return bytes;
}

/** Throws when the bytes are not a chain model, or not all of one. */
export function readChainModel(bytes: Uint8Array): ChainModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC) throw new Error('not a model of attributions');
  const bits = view.getUint16(4, true);
  const labels = view.getUint16(6, true);
  const scale = view.getFloat64(8, true);
  const size = view.getUint32(16, true);
  const start = HEAD + (labels + labels * labels) * 8;
  if (bytes.length !== start + size) throw new Error('model of attributions is cut short');
  const numbers = (from: number, count: number): Float64Array =>
    Float64Array.from({ length: count }, (_, i) => view.getFloat64(HEAD + (from + i) * 8, true));
  const chain: Chain = { size: labels, start: numbers(0, labels), next: numbers(labels, labels * labels) };
  const packed = inflateRawSync(bytes.subarray(start), { maxOutputLength: (1 << bits) * labels });
  const weights = new Int8Array(packed.buffer, packed.byteOffset, packed.length);
  if (weights.length !== (1 << bits) * labels) throw new Error('model of attributions has too few weights');
  return { bits, labels, weights, scale, chain };
}
