using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace Montrose.Billing.RedeemCodes;

/// <summary>Makes codes that no other code of the agency is equal to.</summary>
public class RedeemCodeManager(IRepository<RedeemCode, Guid> codes) : DomainService
{
    /// <param name="custom">The code itself, or null or blank for random ones.</param>
    /// <param name="count">How many, all with the same terms.</param>
    /// <exception cref="Volo.Abp.BusinessException">Billing:RedeemCode.Taken, .NotWellFormed, .CustomCodeIsForOne, and those of <see cref="RedeemCodeTerms.Check"/></exception>
    public async Task<IReadOnlyList<RedeemCode>> GenerateAsync(int count, string? custom, RedeemCodeTerms terms)
    {
        var texts = string.IsNullOrWhiteSpace(custom) ? Random(count) : [await FreeAsync(custom, count)];
        var now = Clock.Now;
        var generated = texts.Select(t => new RedeemCode(GuidGenerator.Create(), CurrentTenant.Id, t, terms, now)).ToList();
        await codes.InsertManyAsync(generated, autoSave: true);
        return generated;
    }

    private async Task<CodeText> FreeAsync(string custom, int count)
    {
        if (count != 1) throw Errors.CustomCodeIsForOne();
        var text = CodeText.Parse(custom);
        return await codes.AnyAsync(c => c.NormalizedCode == text.Normalized) ? throw Errors.CodeTaken(text.Shown) : text;
    }

    private static HashSet<CodeText> Random(int count)
    {
        var texts = new HashSet<CodeText>();
        while (texts.Count < count) texts.Add(CodeText.Random());
        return texts;
    }
}
