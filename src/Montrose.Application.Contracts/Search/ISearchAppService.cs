using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Search;

/// <summary>Finds whatever the signed-in person may open (P5), in every module that registered an <see cref="ISearchContributor"/>.</summary>
public interface ISearchAppService : IApplicationService
{
    /// <summary>What the text finds, kind by kind; nothing for a text of fewer than three characters.</summary>
    Task<ListResultDto<SearchHitDto>> GetListAsync(SearchInput input);

    /// <summary>What the person opened last, the newest first; what is gone, or no longer theirs to see, is left out.</summary>
    Task<ListResultDto<SearchHitDto>> GetRecentAsync();

    /// <summary>Remembers that the person opened something.</summary>
    Task RememberAsync(RememberInput input);
}
