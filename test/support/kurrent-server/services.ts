import gossipService from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import featuresService from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streamsService from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type {
  sendUnaryData,
  Server,
  ServerDuplexStream,
  ServerUnaryCall,
  ServerWritableStream,
} from '@grpc/grpc-js';
import { Appends } from './appends.ts';
import { BatchAppendCall } from './batch-append.ts';
import { appendClassically } from './classic-append.ts';
import { removeForEver, removeSoftly } from './removal.ts';
import { ReadCall } from './reading.ts';
import { callFailures } from './refusals.ts';
import type { Endpoint, Serving } from './serving.ts';

/** Its version and what of it the client asks for: with `BatchAppend` it takes that path. */
const VERSION = '24.10.0';
const INSTANCE = '00000000-0000-4000-8000-000000000001';

/** The methods by their services, as a client finds them. */
export class Services {
  readonly subscriptions = new Set<ReadCall>();
  readonly #serving: Serving;
  readonly #appends: Appends;

  constructor(serving: Serving) {
    this.#serving = serving;
    this.#appends = new Appends(serving);
  }

  addTo(server: Server): void {
    const serving = this.#serving;
    server.addService(streamsService.StreamsService, {
      read: (call: ServerWritableStream<streams.ReadReq, streams.ReadResp>) => this.#read(call),
      batchAppend: (call: ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>) => {
        const refusal = serving.access.refusesReading(call.metadata);
        if (refusal !== null) call.emit('error', refusal);
        else new BatchAppendCall(call, serving, this.#appends);
      },
      append: appendClassically(serving, this.#appends),
      delete: removeSoftly(serving),
      tombstone: removeForEver(serving),
    });
    server.addService(featuresService.ServerFeaturesService, {
      getSupportedMethods: (_: Asked, answer: sendUnaryData<features.SupportedMethods>) => {
        if (serving.manners.isSilent('features')) return;
        if (serving.manners.take('failedFeatures')) answer(callFailures.failed('no features'));
        else answer(null, supportedMethods());
      },
    });
    server.addService(gossipService.GossipService, {
      read: (_: Asked, answer: sendUnaryData<gossip.ClusterInfo>) => {
        if (serving.manners.isSilent('gossip')) return;
        if (serving.manners.take('failedGossip')) answer(callFailures.unavailable());
        else if (serving.manners.take('noMembers')) answer(null, new gossip.ClusterInfo());
        else answer(null, clusterOf(serving.leader()));
      },
    });
  }

  #read(call: ServerWritableStream<streams.ReadReq, streams.ReadResp>): void {
    const read = new ReadCall(call, this.#serving);
    if (read.isSubscription) this.subscriptions.add(read);
    for (const over of ['cancelled', 'close', 'finish']) {
      call.on(over, () => this.subscriptions.delete(read));
    }
    void read.run();
  }
}

type Asked = ServerUnaryCall<shared.Empty, unknown>;

function supportedMethods(): features.SupportedMethods {
  const methods = ['append', 'batchappend', 'delete', 'read', 'tombstone'].map((name) =>
    new features.SupportedMethod()
      .setServiceName('event_store.client.streams.streams')
      .setMethodName(name)
      .setFeaturesList(name === 'read' ? ['position', 'events'] : []),
  );
  return new features.SupportedMethods()
    .setEventStoreServerVersion(VERSION)
    .setMethodsList(methods);
}

function clusterOf({ host, port }: Endpoint): gossip.ClusterInfo {
  const leader = new gossip.MemberInfo()
    .setInstanceId(new shared.UUID().setString(INSTANCE))
    .setTimeStamp(String(BigInt(Date.now()) * 10_000n))
    .setState(gossip.MemberInfo.VNodeState.LEADER)
    .setIsAlive(true)
    .setHttpEndPoint(new gossip.EndPoint().setAddress(host).setPort(port));
  return new gossip.ClusterInfo().setMembersList([leader]);
}
