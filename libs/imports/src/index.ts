export { findProfile, ProfileUnknown, shippedProfileNames } from './profile/shipped-profiles.js';
export { ProfileInvalid } from './profile/profile-problems.js';
