using System.Buffers;

namespace Tavus.Json;

/// <summary>A growable buffer from the shared array pool. Disposing it clears the bytes and returns the array to the pool.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int InitialCapacity = 8 * 1024;

    /// <summary>The maximum length of a byte array in .NET.</summary>
    private const long MaxCapacity = 0x7FFFFFC7;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialCapacity);
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Returns the written bytes, and empties the buffer.</summary>
    public byte[] Drain()
    {
        var written = Written.ToArray();
        _length = 0;
        return written;
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <returns>False if the stream contains more than <paramref name="maxBytes"/>; the rest of the stream is not read.</returns>
    public async ValueTask<bool> FillAsync(Stream stream, long maxBytes, CancellationToken cancellationToken)
    {
        while (_length <= maxBytes)
        {
            Reserve(1);
            var room = (int)Math.Min(_bytes.Length - _length, maxBytes + 1 - _length);
#if NETSTANDARD2_0
            var count = await stream.ReadAsync(_bytes, _length, room, cancellationToken).ConfigureAwait(false);
#else
            var count = await stream.ReadAsync(_bytes.AsMemory(_length, room), cancellationToken).ConfigureAwait(false);
#endif
            if (count == 0)
            {
                return true;
            }

            _length += count;
        }

        return false;
    }

    public void Dispose()
    {
        // Responses contain third-party keys, which the next user of the memory must not find.
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = [];
        _length = 0;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(MaxCapacity, Math.Max((long)_length + count, 2L * _bytes.Length)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = larger;
    }
}
