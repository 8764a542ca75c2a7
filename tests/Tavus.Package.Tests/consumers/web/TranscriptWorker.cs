using System.Threading.Channels;
using Tavus;

namespace Consumer;

/// <summary>Reads the transcripts of conversations that have ended.</summary>
internal sealed class TranscriptWorker(Channel<string> ended, IConversationsClient conversations, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var conversation = await conversations.WaitForTranscriptAsync(await ended.Reader.ReadAsync(stoppingToken), cancellationToken: stoppingToken);
        Console.WriteLine(conversation.GetTranscript()[0].Content);
        lifetime.StopApplication();
    }
}
