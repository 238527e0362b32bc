using System.Runtime.InteropServices;

namespace Montrose.Billing.Invoices;

/// <summary>What of a credit note's lines is tax.</summary>
internal static class CreditedTax
{
    /// <param name="parts">What of each line is taken back.</param>
    /// <param name="total">
    /// What their taxes are to sum to; null where each line says it. It is split in proportion to the tax that is left of each,
    /// by the largest remainder, and no line gives more tax than it has left, or than is taken of it.
    /// </param>
    public static long[] Of(IReadOnlyList<Part> parts, long? total)
    {
        var own = parts.Select(p => Math.Clamp(p.Own, p.Least, p.Most)).ToArray();
        if (total is not { } sum) return own;
        var left = parts.Sum(p => p.Left.Tax);
        var exact = parts.Select((p, i) => left == 0 ? own[i] : (decimal)p.Left.Tax * sum / left).ToArray();
        var taxes = parts.Select((p, i) => Math.Clamp((long)Math.Floor(exact[i]), p.Least, p.Most)).ToArray();
        // Where a line can give no more, the next one does.
        for (var missing = sum - taxes.Sum(); missing != 0;)
        {
            var step = Math.Sign(missing);
            var next = Enumerable.Range(0, parts.Count).Where(i => step > 0 ? taxes[i] < parts[i].Most : taxes[i] > parts[i].Least)
                .OrderByDescending(i => step * (exact[i] - taxes[i])).Cast<int?>().FirstOrDefault();
            if (next is not { } at) break;
            taxes[at] += step;
            missing -= step;
        }
        return taxes;
    }

    /// <summary>What is taken back of a line.</summary>
    /// <param name="Gross">Tax included.</param>
    /// <param name="Left">What earlier notes left of it.</param>
    /// <param name="Own">What of it is tax by the line itself.</param>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Part(long Gross, LineAmount Left, long Own)
    {
        /// <summary>All that is left takes all of its tax.</summary>
        private bool IsAll => Gross == Left.Gross;

        public long Least => IsAll ? Left.Tax : Math.Min(0, Math.Max(Gross, Left.Tax));

        public long Most => IsAll ? Left.Tax : Math.Max(0, Math.Min(Gross, Left.Tax));
    }
}
