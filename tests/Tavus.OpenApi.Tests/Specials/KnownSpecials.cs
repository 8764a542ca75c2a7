namespace Tavus.OpenApi.Tests.Specials;

/// <summary>The operations and members that need special treatment according to the service's documentation and its responses, listed independently of the OpenAPI documents.</summary>
internal static class KnownSpecials
{
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>
    {
        ["secret"] =
        [
            "Conversation.callback_url", "Conversation.conversation_url", "ConversationEvent.webhook_url", "ConversationProperties.livekit_room_token",
            "CreateConversationRequest.callback_url", "CreateConversationRequest.meeting_url",
            "CreateConversationResult.callback_url", "CreateConversationResult.conversation_url", "CreateConversationResult.meeting_token",
            "Document.callback_url", "CreateDocumentRequest.callback_url", "CreateDocumentResult.callback_url",
            "Document.document_url", "CreateDocumentRequest.document_url", "CreateDocumentResult.document_url",
            "Guardrail.callback_url", "GuardrailDefinition.callback_url", "GuardrailSet.callback_url",
            "CreateGuardrailsRequest.callback_url", "CreateGuardrailsResult.callback_url",
            "Objective.callback_url", "ObjectiveDefinition.callback_url",
            "LlmLayer.api_key", "LlmLayer.default_query", "LlmLayer.headers.*", "TtsLayer.api_key",
            "CreateReplicaRequest.callback_url", "CreateReplicaRequest.consent_video_url", "CreateReplicaRequest.train_video_url",
            "CreateVideoRequest.background_source_url", "CreateVideoRequest.callback_url", "Video.background_source_url", "Video.download_url",
        ],
        ["alias"] =
        [
            "Conversation.persona_id pal_id", "Conversation.replica_id face_id", "ConversationEventProperties.replica_id face_id",
            "Persona.default_replica_id default_face_id", "Persona.persona_id pal_id", "Persona.persona_name pal_name",
            "CreateConversationResult.persona_id pal_id", "CreateConversationResult.replica_id face_id",
            "CreatePersonaResult.persona_id pal_id", "CreatePersonaResult.persona_name pal_name",
            "Replica.replica_id face_id", "Replica.replica_name face_name", "Replica.replica_type face_type", "CreateReplicaResult.replica_id face_id",
            "Video.replica_id face_id", "Voice.replica_id face_id",
        ],
        ["final rate limit"] = ["Documents_Create", "Documents_Recrawl"],
        ["idempotent"] = ["Conversations_End", "Documents_Update", "Replicas_Rename", "Videos_Rename"],
        ["first page 0"] = ["Documents_List", "PronunciationDictionaries_List", "Videos_List"],
    };
}
