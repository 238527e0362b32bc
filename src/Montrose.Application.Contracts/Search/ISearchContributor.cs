namespace Montrose.Search;

/// <summary>
/// One kind of thing that the search over everything finds. Register an implementation and it is asked, within the person's
/// tenant and <see cref="Clients.IClientScope"/>, if the person holds <see cref="Permission"/>.
/// </summary>
public interface ISearchContributor
{
    /// <summary>Unique and lower case; its text has the key "SearchKind.{Kind}".</summary>
    string Kind { get; }

    /// <summary>Where its finds stand among those of others; the smallest first.</summary>
    int Order { get; }

    /// <summary>The permission that its page asks for.</summary>
    string Permission { get; }

    /// <summary>What the text finds, the best first. One statement, an index behind it.</summary>
    /// <param name="text">Trimmed, three characters or more.</param>
    /// <param name="max">Finds at most.</param>
    Task<IReadOnlyList<SearchHitDto>> FindAsync(string text, int max);

    /// <summary>Those of the ids that the person may see.</summary>
    Task<IReadOnlyList<SearchHitDto>> GetAsync(IReadOnlyCollection<Guid> ids);
}
