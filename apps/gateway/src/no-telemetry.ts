// The gateway's library sends metrics to its maker unless told not to before it is constructed.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
