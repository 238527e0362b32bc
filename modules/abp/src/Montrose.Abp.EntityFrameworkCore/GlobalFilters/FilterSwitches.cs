using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore.GlobalFilters;

/// <summary>
/// The named filters of one context type and what switches each of them off. A filter gets its bit when the model is
/// built; building it again (for another database) finds the same names and changes nothing.
/// </summary>
internal sealed class FilterSwitches
{
    public const string MultiTenant = "Abp.MultiTenant";
    public const string SoftDelete = "Abp.SoftDelete";
    public const ulong MultiTenantBit = 1;
    public const ulong SoftDeleteBit = 2;
    private const int MostFilters = 64;

    private readonly Lock _lock = new();
    private volatile Switch[] _custom = [];
    private readonly List<string> _names = [MultiTenant, SoftDelete];

    private sealed record Switch(ulong Bit, Func<DbContext, bool> IsIgnored);

    /// <param name="isIgnored">True when the filter does not apply; nothing for one that always does.</param>
    public void Add(string name, Expression<Func<DbContext, bool>> isIgnored)
    {
        lock (_lock)
        {
            if (_names.Contains(name))
                return;
            if (_names.Count == MostFilters)
                throw new AbpException($"A DbContext can have {MostFilters} switchable filters at most.");
            var custom = new Switch(1UL << _names.Count, isIgnored.Compile());
            _names.Add(name);
            _custom = [.. _custom, custom];
        }
    }

    public ulong GetIgnored(DbContext context)
    {
        ulong ignored = 0;
        foreach (var custom in _custom)
        {
            if (custom.IsIgnored(context))
                ignored |= custom.Bit;
        }

        return ignored;
    }

    public string[] GetNames(ulong filters)
    {
        lock (_lock)
            return _names.Where((_, index) => (filters & (1UL << index)) != 0).ToArray();
    }
}
