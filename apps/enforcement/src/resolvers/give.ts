export { begin, giving, type Input, signed } from '@anxin/service-kit';
