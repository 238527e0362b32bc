using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace Montrose.Billing.RedeemCodes;

/// <summary>What codes can grant beside credit, as far as modules are there that grant it.</summary>
public class RedeemGrants(IEnumerable<IRedeemGrantProvider> providers, IStringLocalizerFactory localizers) : ITransientDependency
{
    private const int ChoicesOfAKind = 200;

    public async Task<List<GrantChoiceDto>> ChoicesAsync()
    {
        var all = new List<GrantChoiceDto>();
        foreach (var provider in providers.OrderBy(p => p.Kind, StringComparer.Ordinal))
        {
            var label = provider.Label.Localize(localizers).Value;
            all.AddRange((await provider.GetChoicesAsync(ChoicesOfAKind)).Select(c => new GrantChoiceDto { Kind = provider.Kind, KindLabel = label, Subject = c.Subject, Text = c.Text }));
        }
        return all;
    }

    /// <summary>What the input chose; null for credit alone.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:RedeemCode.GrantNotAvailable</exception>
    public async Task<RedeemGrant?> ChosenAsync(string? kind, string? subject)
    {
        if (string.IsNullOrEmpty(kind)) return null;
        var choice = await Of(kind).FindAsync(subject ?? "") ?? throw Errors.GrantNotAvailable();
        return new RedeemGrant(kind, choice.Subject, choice.Text.Length <= RedeemCodeConsts.MaxGrantTextLength ? choice.Text : choice.Text[..RedeemCodeConsts.MaxGrantTextLength]);
    }

    /// <summary>Within the caller's unit of work.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:RedeemCode.GrantNotAvailable, and those of the module that grants it</exception>
    public Task GrantAsync(RedeemCode code, Redemption redemption) =>
        code is { GrantKind: { } kind, GrantSubject: { } subject } ? Of(kind).GrantAsync(redemption.ClientId, subject, redemption.Id) : Task.CompletedTask;

    private IRedeemGrantProvider Of(string kind) => providers.FirstOrDefault(p => p.Kind == kind) ?? throw Errors.GrantNotAvailable();
}
