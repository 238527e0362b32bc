using System.Reflection;
using System.Runtime.CompilerServices;
using Volo.Abp.Application.Dtos;

namespace Montrose;

/// <summary>Lists as one sequence, page after page.</summary>
public static class Paging
{
    private static readonly Func<object, object> Copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Func<object, object>>();

    /// <summary>
    /// Every entry of a list from the input's <c>SkipCount</c> on; the next page is asked for when the one before has been read. What is added or
    /// removed meanwhile may be met twice or missed, as on any list that is read in pages.
    /// </summary>
    /// <param name="input">What to list; <c>MaxResultCount</c> is the size of a page. It is not changed.</param>
    /// <param name="list">The list, e.g. <c>clients.GetListAsync</c>.</param>
    /// <param name="cancellationToken">Stops before the next page.</param>
    public static async IAsyncEnumerable<T> EachAsync<TInput, T>(this TInput input, Func<TInput, Task<PagedResultDto<T>>> list, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TInput : IPagedResultRequest
    {
        var skipped = input.SkipCount;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var asked = (TInput)Copy(input);
            asked.SkipCount = skipped;
            var page = await list(asked);
            foreach (var entry in page.Items) yield return entry;
            skipped += page.Items.Count;
            if (page.Items.Count < input.MaxResultCount || skipped >= page.TotalCount) yield break;
        }
    }
}
