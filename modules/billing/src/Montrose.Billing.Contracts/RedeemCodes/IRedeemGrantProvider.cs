using Volo.Abp.Localization;

namespace Montrose.Billing.RedeemCodes;

/// <summary>
/// Something that codes grant beside credit, such as a course or a template. A module implements it and registers it as a
/// service; admins then choose it when they make codes. Its names and texts stand in codes and statistics for ever.
/// </summary>
public interface IRedeemGrantProvider
{
    /// <summary>The kind's name, e.g. <c>course</c>; at most <see cref="RedeemCodeConsts.MaxGrantKindLength"/> characters. Never changed.</summary>
    string Kind { get; }

    /// <summary>What admins read, e.g. “Course”.</summary>
    ILocalizableString Label { get; }

    /// <summary>What the current agency's admin can choose, in the order to show.</summary>
    /// <param name="max">No more than that.</param>
    Task<IReadOnlyList<RedeemGrantChoice>> GetChoicesAsync(int max);

    /// <summary>One of the current agency's choices; null where it is not there any more.</summary>
    Task<RedeemGrantChoice?> FindAsync(string subject);

    /// <summary>
    /// Grants it to a client, within the caller's unit of work, so that it is taken back where that fails. The same redemption
    /// again has no effect. What it throws as a business error refuses the whole redemption.
    /// </summary>
    /// <param name="clientId">Who redeems.</param>
    /// <param name="subject">Which one.</param>
    /// <param name="redemptionId">By which the module tells repetitions.</param>
    Task GrantAsync(Guid clientId, string subject, Guid redemptionId);
}

/// <summary>One thing that a code can grant.</summary>
/// <param name="Subject">The module's own word for it, e.g. an id; at most <see cref="RedeemCodeConsts.MaxGrantSubjectLength"/> characters.</param>
/// <param name="Text">What admins and clients read.</param>
public sealed record RedeemGrantChoice(string Subject, string Text);
