package org.hanshu.application.axon;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.hanshu.api.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows administrators how far every group has come and what stands aside, and lets them resume it. */
@RestController
@RequestMapping("/api/v1/admin")
class ProcessorController {

    private final EventProcessingConfiguration processing;
    private final Positions positions;
    private final Parked parked;

    ProcessorController(EventProcessingConfiguration processing, Positions positions, Parked parked) {
        this.processing = processing;
        this.positions = positions;
        this.parked = parked;
    }

    /** @param behind how many events at most it still has to handle */
    record Processor(String name, boolean readModel, boolean running, long behind, List<Segment> segments) {}

    record Segment(int segment, boolean caughtUp, @Nullable String error) {}

    /** @param left what still stands aside, nothing where all was handled */
    record Resumed(String id, @Nullable ParkedItem left) {}

    @GetMapping("/processors")
    Page<Processor> processors() {
        var head = positions.head();
        var all = processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .sorted(Comparator.comparing(StreamingEventProcessor::getName))
                .map(processor -> shown(processor, head))
                .toList();
        return new Page<>(all, null);
    }

    @GetMapping("/dead-letters")
    Page<ParkedItem> deadLetters() {
        return new Page<>(parked.list(), null);
    }

    @PostMapping("/dead-letters/{id}/resume")
    Resumed resume(@PathVariable String id) {
        return new Resumed(id, parked.resume(id).orElse(null));
    }

    private Processor shown(StreamingEventProcessor processor, long head) {
        var name = processor.getName();
        var segments = processor.processingStatus().values().stream()
                .map(ProcessorController::shown)
                .toList();
        var behind = Math.max(0, head - positions.of(name));
        return new Processor(name, ProcessorRules.fillsReadModel(name), processor.isRunning(), behind, segments);
    }

    private static Segment shown(EventTrackerStatus status) {
        var error = Optional.ofNullable(status.getError()).map(String::valueOf);
        return new Segment(status.getSegment().getSegmentId(), status.isCaughtUp(), error.orElse(null));
    }
}
